import type { Document } from '../text/document.ts';
import { isStopWord } from '../text/stop-words.ts';
import { words } from '../text/words.ts';
import type { Disagreement, Quote, QuoteInstance, Speaker } from './types.ts';

/** Stretches of one utterance whose speaker has a name of his own. */
interface Named extends QuoteInstance {
  readonly speaker: Speaker;
  /** The stems that tell the name from others. */
  readonly name: readonly string[];
  readonly text: string;
}

/** Utterances that different reports put into different mouths. */
export function speakers(quotes: readonly Quote[], documents: readonly Document[]): Disagreement[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return quotes.flatMap(({ instances }) => {
    const named = instances.flatMap((instance) => namedIn(instance, byId.get(instance.document)));
    if (!named.some((one) => isDissent(one, named))) return [];
    const sides = named.map(({ document, from, to }) => ({ document, from, to }));
    return [{ kind: 'speaker', sides }];
  });
}

function namedIn(instance: QuoteInstance, document: Document | undefined): Named[] {
  const name = properName(instance);
  const { speaker } = instance;
  return speaker && document && name.length > 0
    ? [{ ...instance, speaker, name, text: document.text }]
    : [];
}

/** Whether a report plainly names one speaker where at least two others, or one as plainly, name another for the same words. */
function isDissent(one: Named, all: readonly Named[]): boolean {
  if (!isPlain(one) || !namesHim(one)) return false;
  const own = all.filter(({ document }) => document === one.document);
  const others = all.filter((other) => own.every((mine) => areDifferent(mine, other)));
  if (!others.some((other) => areSameWords(one, other))) return false;
  return others.some((other) => {
    const reports = others
      .filter((third) => !areDifferent(other, third))
      .map(({ document }) => document);
    return (
      new Set(reports).size > 1 || (isPlain(other) && namesHim(other) && areSameWords(one, other))
    );
  });
}

// How far from the quotation its speaker may be named, in characters, to be plainly its speaker: `,” said Ada`.
const BESIDE = 12;

function isPlain({ from, to, kind, speaker, verb }: Named): boolean {
  const distance = speaker.from < from ? from - speaker.to : speaker.from - to;
  return (kind === 'direct' || kind === 'partial') && verb !== null && distance <= BESIDE;
}

/** The mention is the name, not `he` or an office. */
function namesHim({ text, speaker, name }: Named): boolean {
  return words(text, speaker).some(({ stem }) => name.includes(stem));
}

function areDifferent(left: Named, right: Named): boolean {
  if (left.document === right.document) return false;
  if (left.name.some((word) => right.name.includes(word))) return false;
  return !isShortFor(left.name, right.name) && !isShortFor(right.name, left.name);
}

// Two stretches are the same words, perhaps in another translation, with so many content words in common, and such a share of
// the longer one's, 0..1: with less, one of them tells what the other said.
const LEAST_COMMON = 4;
const LEAST_SHARE = 0.4;

function areSameWords(left: Named, right: Named): boolean {
  const [one, other] = [contentStems(left), contentStems(right)];
  const common = [...one].filter((stem) => other.has(stem)).length;
  return common >= LEAST_COMMON && common >= LEAST_SHARE * Math.max(one.size, other.size);
}

function contentStems({ text, from, to }: Named): Set<string> {
  const said = words(text, { from, to }).filter(({ norm }) => !isStopWord(norm));
  return new Set(said.map(({ stem }) => stem));
}

// Words for an office or a form of address, which name nobody in particular.
const TITLES = new Set(
  `president prime minister vice deputy secretary state general leader chancellor king queen prince princess senator
  governor mayor chairman chairwoman chief director spokesman spokeswoman spokesperson mr mrs ms dr sir lord lady foreign
  interior defence defense ministry government office officials official press service authorities`
    .trim()
    .split(/\s+/),
);

/** The stems of a name that tell it from others; none where it ends in a common noun: `the Kazakh leader`. */
function properName({ speaker }: QuoteInstance): string[] {
  if (!speaker || !/^\p{Lu}/u.test(/\S+$/.exec(speaker.name)?.[0] ?? '')) return [];
  return words(speaker.name)
    .filter(({ norm }) => norm.length > 1 && !TITLES.has(norm))
    .map(({ stem }) => stem);
}

/** `CSTO` and `Collective Security Treaty Organisation`. */
function isShortFor([short = '', ...more]: readonly string[], long: readonly string[]): boolean {
  if (more.length > 0 || long.length < 2) return false;
  return long.map((word) => word.charAt(0)).join('') === short;
}
