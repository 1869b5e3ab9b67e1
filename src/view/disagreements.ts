import type { Analysis } from '../analysis/types.ts';
import type { Claim, Disagreement, Side } from '../ledger/types.ts';
import type { Document } from '../text/document.ts';
import { words } from '../text/words.ts';
import { sentenceAt } from './place.ts';

/** A report that says it so, and the sentence in which it does. */
export interface Place {
  readonly document: string;
  readonly sentence: string;
}

/** Words as printed, with every report that has the same words. */
export interface SaidAs {
  readonly words: string;
  readonly places: readonly Place[];
  /** The report itself takes the figure back or doubts it. */
  readonly isRetracted: boolean;
}

/** One side: those who say the same, or name the same speaker. */
export interface Camp {
  /** The speaker, where speakers differ. */
  readonly speaker: string | null;
  readonly said: readonly SaidAs[];
}

/** Something that reports do not say alike, its sides in the order of the reports. */
export interface Disputed {
  readonly kind: Disagreement['kind'];
  /** What it is about: what is counted, for figures. */
  readonly about: string | null;
  readonly camps: readonly Camp[];
  /** For figures, the reports that give none, by their ids; null for all else. */
  readonly silent: readonly string[] | null;
  /** A place of the first side and one of the second: what side by side opens with. */
  readonly beside: { readonly left: Place; readonly right: Place } | null;
}

export const disagreementNames: Readonly<Record<Disagreement['kind'], string>> = {
  figure: 'figures differ',
  speaker: 'different speakers',
  description: 'called differently',
  negation: 'one says not',
  wording: 'word choice differs',
};

/** What the reports of a story disagree on, sides that use the same words taken together. */
export function disputes(analysis: Analysis): Disputed[] {
  const byId = new Map(analysis.documents.map((document) => [document.id, document]));
  return analysis.disagreements.map(({ kind, sides }) => {
    const camps =
      kind === 'speaker' ? bySpeaker(sides, analysis, byId) : byWords(sides, analysis, byId);
    const claims = kind === 'figure' ? claimsOf(sides, analysis) : null;
    return {
      kind,
      about: claims?.find((claim) => sides.some((side) => isOver(claim, side)))?.counted ?? null,
      camps,
      silent: claims && silentOf(claims, analysis),
      beside: besideOf(camps),
    };
  });
}

type ById = ReadonlyMap<string, Document>;

function byWords(sides: readonly Side[], analysis: Analysis, byId: ById): Camp[] {
  return saidAs(sides, analysis, byId).map((said) => ({ speaker: null, said: [said] }));
}

function bySpeaker(sides: readonly Side[], analysis: Analysis, byId: ById): Camp[] {
  const groups = Map.groupBy(sides, (side) => lastWord(speakerOf(side, analysis)));
  return [...groups.values()].map((own) => {
    const names = own.map((side) => speakerOf(side, analysis));
    const speaker = names.reduce((longest, name) =>
      name.length > longest.length ? name : longest,
    );
    return { speaker: speaker || 'nobody named', said: saidAs(own, analysis, byId) };
  });
}

function saidAs(sides: readonly Side[], analysis: Analysis, byId: ById): SaidAs[] {
  const groups = Map.groupBy(
    sides,
    (side) => normed(side, byId) + (isRetracted(side, analysis) ? ' !' : ''),
  );
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    return [
      {
        words: printed(first, byId),
        places: placesOf(own, byId),
        isRetracted: isRetracted(first, analysis),
      },
    ];
  });
}

/** Each report once, at the first place where it says so. */
function placesOf(sides: readonly Side[], byId: ById): Place[] {
  const found = new Map<string, Place>();
  for (const side of sides) {
    const document = byId.get(side.document);
    if (!document || found.has(document.id)) continue;
    found.set(document.id, { document: document.id, sentence: sentenceAt(document, side) });
  }
  return [...found.values()];
}

function printed({ document, from, to }: Side, byId: ById): string {
  return byId.get(document)?.text.slice(from, to) ?? '';
}

function normed(side: Side, byId: ById): string {
  return words(byId.get(side.document)?.text ?? '', side)
    .map(({ norm }) => norm)
    .join(' ');
}

function speakerOf(side: Side, { quotes }: Analysis): string {
  for (const { instances } of quotes) {
    const instance = instances.find((candidate) => isOver(candidate, side));
    if (instance) return instance.speaker?.name ?? '';
  }
  return '';
}

function lastWord(name: string): string {
  return name.toLowerCase().split(/\s+/).at(-1) ?? '';
}

function isRetracted(side: Side, { figures }: Analysis): boolean {
  return figures.some(({ claims }) =>
    claims.some((claim) => claim.retracted && isOver(claim, side)),
  );
}

/** Every claim of the quantity that the sides are about. */
function claimsOf(sides: readonly Side[], { figures }: Analysis): readonly Claim[] {
  const figure = figures.find(({ claims }) =>
    claims.some((claim) => sides.some((side) => isOver(claim, side))),
  );
  return figure?.claims ?? [];
}

function silentOf(claims: readonly Claim[], { documents }: Analysis): string[] {
  const heard = new Set(claims.map(({ document }) => document));
  return documents.flatMap(({ id }) => (heard.has(id) ? [] : [id]));
}

function isOver(one: Side, other: Side): boolean {
  return one.document === other.document && one.from < other.to && other.from < one.to;
}

/** Every place of a camp, each report once. */
export function placesOfCamp({ said }: Camp): Place[] {
  const all = said.flatMap(({ places }) => places);
  return all.filter(
    ({ document }, i) => all.findIndex((other) => other.document === document) === i,
  );
}

/** The first two places of different reports on different sides. */
function besideOf(camps: readonly Camp[]): Disputed['beside'] {
  const [first, ...others] = camps.map(({ said }) => said.flatMap(({ places }) => places));
  for (const left of first ?? []) {
    const right = others.flat().find(({ document }) => document !== left.document);
    if (right) return { left, right };
  }
  return null;
}
