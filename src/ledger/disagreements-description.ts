import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import type { Disagreement } from './types.ts';

/** What a report calls a place or a person, in an apposition. */
interface Description extends Span {
  readonly document: string;
  /** The last word of the name, and the noun it is called, as stems. */
  readonly key: string;
  readonly standing: string;
}

// Words before the noun that say since when, or until when, somebody or something is what the noun says.
const STANDINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    past: 'former ex erstwhile onetime previous ousted deposed late then old',
    future: 'future incoming next designate',
    acting: 'acting interim caretaker provisional temporary',
    second: 'second third deputy vice',
  }).flatMap(([standing, forms]) => forms.split(' ').map((form) => [form, standing] as const)),
);

const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*)*`;
const WORD = String.raw`\p{Ll}[\p{L}\p{M}'’-]*`;
const STOP = String.raw`(?=[,.;:!?)”"]|\s(?:of|in|at|for|from|on|who|which|that|where|and|is|was|has|since)\b|$)`;
// `Nur-Sultan, the former capital, …`
const NAME_FIRST = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<name>${NAME}), (?:the|an?|its|their|his|her|once the|now the) (?<phrase>${WORD}(?: ${WORD}){0,3}?)${STOP}`,
  'gu',
);
// `the capital, Nur-Sultan` at the end of a clause
const NAME_LAST = new RegExp(
  String.raw`(?:(?:the|its|their|his|her) )?(?<![\p{L}\p{N}])(?<phrase>(?:${WORD} ){0,3}${WORD}), (?<name>${NAME})(?=[,.;:!?)”"]|$)`,
  'gu',
);
// What both have, and few sentences: a quick look before the careful one.
const APPOSED =
  /, (?:(?:the|an?|its|their|his|her|once|now) \p{Ll}|\p{Lu}[^,.;:!?)”"]*(?:[,.;:!?)”"]|$))/u;
const JOINING = new Set(
  'a an the and or of in on at to for from by with its their his her but as into near than'.split(
    ' ',
  ),
);

/** One place or person, one noun, and reports that differ on whether it still, or not yet, is that. */
export function descriptions(documents: readonly Document[]): Disagreement[] {
  const all = documents.flatMap((document) => describedIn(document));
  const found: Disagreement[] = [];
  for (const group of Map.groupBy(all, ({ key }) => key).values()) {
    const perReport = [...Map.groupBy(group, ({ document }) => document).values()];
    const settled = perReport.filter(
      (said) => new Set(said.map(({ standing }) => standing)).size === 1,
    );
    const sides = settled.flatMap(([first]) => (first ? [first] : []));
    if (new Set(sides.map(({ standing }) => standing)).size < 2) continue;
    found.push({
      kind: 'description',
      sides: sides.map(({ document, from, to }) => ({ document, from, to })),
    });
  }
  return found;
}

function describedIn({ id, text, sentences }: Document): Description[] {
  return sentences.flatMap((sentence) => {
    const said = text.slice(sentence.from, sentence.to);
    if (!APPOSED.test(said)) return [];
    const found = [...said.matchAll(NAME_FIRST), ...said.matchAll(NAME_LAST)];
    return found.flatMap(({ 0: whole, index, groups }) => {
      const phrase = nounPhrase(groups?.phrase ?? '');
      const noun = words(phrase).at(-1)?.stem;
      const name = words(groups?.name ?? '').at(-1)?.stem;
      if (!noun || !name) return [];
      const from = sentence.from + index + (whole.length - trimmedLength(whole, phrase));
      const to = sentence.from + index + whole.length;
      return [{ document: id, key: `${name} ${noun}`, standing: standingOf(phrase), from, to }];
    });
  });
}

/** The words behind the last that only joins: `former capital` in `regions and the former capital`. */
function nounPhrase(phrase: string): string {
  const list = phrase.split(' ');
  return list.slice(list.findLastIndex((word) => JOINING.has(word)) + 1).join(' ');
}

/** The length of what is shown: all of it where the name comes first, else from the article or the noun phrase on. */
function trimmedLength(whole: string, phrase: string): number {
  if (/^\p{Lu}/u.test(whole)) return whole.length;
  const at = whole.lastIndexOf(`${phrase},`);
  const article = /(?:the|its|their|his|her) $/.exec(whole.slice(0, at));
  return whole.length - at + (article?.[0].length ?? 0);
}

function standingOf(phrase: string): string {
  for (const word of phrase.split(/[\s-]/)) {
    const standing = STANDINGS.get(word);
    if (standing) return standing;
  }
  return 'present';
}
