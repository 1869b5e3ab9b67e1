import type { Disagreement, Side } from '../ledger/types.ts';
import { intervalsMeet } from '../ledger/figures-interval.ts';
import type { ExampleStory } from './methods-examples.ts';
import type { ReportName } from './report.ts';

/** Words of a report, letter for letter. */
export interface SaidBy {
  readonly report: ReportName;
  readonly words: string;
  /** Who is credited with them, if they are quoted. */
  readonly speaker: string | null;
}

/** What kinds of disagreement are listed, and how a page says them. */
export const disagreementKinds: readonly {
  readonly kind: Disagreement['kind'];
  readonly name: string;
  readonly means: string;
}[] = [
  {
    kind: 'figure',
    name: 'number',
    means: 'the intervals of what two reports say of one quantity do not meet',
  },
  { kind: 'speaker', name: 'speaker', means: 'one utterance, credited to two speakers' },
  {
    kind: 'description',
    name: 'description',
    means: 'one place or person, described in ways that do not go together',
  },
  {
    kind: 'negation',
    name: 'negation',
    means: 'two sentences that are paired, and only one of them says “not”',
  },
  {
    kind: 'wording',
    name: 'word choice',
    means: 'another word for the same thing in two sentences that are paired',
  },
];

/** The first disagreement of each kind in the order of the stories, with its first two reports. */
export function disagreementExamples(
  stories: readonly ExampleStory[],
): ReadonlyMap<Disagreement['kind'], readonly SaidBy[]> {
  const found = new Map<Disagreement['kind'], readonly SaidBy[]>();
  for (const story of stories) {
    for (const { kind, sides } of story.analysis.disagreements) {
      if (found.has(kind)) continue;
      const said = twoOf(story, sides, differ(story, kind));
      const isOfSpeakers = kind === 'speaker';
      found.set(kind, isOfSpeakers ? said : said.map((one) => ({ ...one, speaker: null })));
    }
  }
  return found;
}

/** The first utterance that two reports quote in other words. */
export function quoteExample(stories: readonly ExampleStory[]): readonly SaidBy[] {
  for (const story of stories) {
    for (const { instances } of story.analysis.quotes) {
      const said = twoOf(
        story,
        instances.filter(({ kind }) => kind === 'direct'),
      );
      if (new Set(said.map(({ words }) => words)).size > 1) return said;
    }
  }
  return [];
}

/** The first side, and the first of another report that does not fit it: other words if nothing else is known. */
function twoOf(
  story: ExampleStory,
  sides: readonly Side[],
  isOther: (left: Side, right: Side) => boolean = hasOtherWords(story),
): SaidBy[] {
  for (const left of sides) {
    const right = sides.find((side) => side.document !== left.document && isOther(left, side));
    if (right) return [left, right].flatMap((side) => saidBy(story, side));
  }
  return [];
}

function hasOtherWords(story: ExampleStory): (left: Side, right: Side) => boolean {
  const wordsOf = (side: Side) => saidBy(story, side)[0]?.words;
  return (left, right) => wordsOf(left) !== wordsOf(right);
}

/** What makes two sides of a disagreement differ: their intervals, their speakers, else their words. */
function differ(
  story: ExampleStory,
  kind: Disagreement['kind'],
): (left: Side, right: Side) => boolean {
  const { figures, quotes } = story.analysis;
  if (kind === 'speaker') {
    const instances = quotes.flatMap((quote) => quote.instances);
    const speakerOf = (side: Side) =>
      instances.find((one) => meet(one, side))?.speaker?.name ?? null;
    return (left, right) => speakerOf(left) !== speakerOf(right);
  }
  const claims = figures.flatMap((figure) => figure.claims);
  return (left, right) => {
    const [one, other] = [left, right].map((side) => claims.find((claim) => meet(claim, side)));
    if (kind === 'figure' && one && other) return !intervalsMeet(one, other);
    return hasOtherWords(story)(left, right);
  };
}

function meet(left: Side, right: Side): boolean {
  return left.document === right.document && left.from < right.to && right.from < left.to;
}

function saidBy({ reports, analysis }: ExampleStory, side: Side): SaidBy[] {
  const report = reports.find(({ id }) => id === side.document);
  const text = analysis.documents.find(({ id }) => id === side.document)?.text ?? '';
  const quoted = analysis.quotes.flatMap((quote) => quote.instances).find((one) => meet(one, side));
  const words = text.slice(side.from, side.to);
  return report ? [{ report, words, speaker: quoted?.speaker?.name ?? null }] : [];
}
