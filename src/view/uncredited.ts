import type { Analysis } from '../analysis/types.ts';
import type { CreditForm, UncreditedPassage } from '../lineage/types.ts';
import { kinds, type Kind } from './kinds.ts';
import { wordsIn } from './lanes.ts';
import { sentenceAt } from './place.ts';
import type { ReportName } from './report.ts';

/** One report's text of a passage: how it begins, how long it is and where it stands. */
export interface PassageSide {
  readonly report: ReportName;
  readonly opening: string;
  readonly words: number;
  readonly sentence: string;
}

/** What two reports share while neither text credits a source. */
export interface UncreditedPair {
  readonly left: ReportName;
  readonly right: ReportName;
  /** What each says of its source: `no credit found in the text we hold`, once where both say the same. */
  readonly credits: readonly string[];
  /** Words of all passages in the left report. */
  readonly words: number;
  /** The longest first. */
  readonly passages: readonly {
    readonly kind: Kind;
    readonly name: string;
    readonly left: PassageSide;
    readonly right: PassageSide;
  }[];
}

/** The uncredited passages of a story, pair by pair, the pair that shares most first. */
export function uncreditedPairs(
  analysis: Analysis,
  reports: readonly ReportName[],
): UncreditedPair[] {
  const passages = analysis.lineage.uncredited.flatMap((passage) => {
    const [left, right] = sidesOf(passage, analysis, reports);
    if (!left || !right) return [];
    return [{ passage, kind: passage.kind, name: kinds[passage.kind].name, left, right }];
  });
  const pairs = Map.groupBy(passages, ({ left, right }) => `${left.report.id} ${right.report.id}`);
  const found = [...pairs.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    return [
      {
        left: first.left.report,
        right: first.right.report,
        credits: creditsOf(first.passage, reports),
        words: own.reduce((sum, { left }) => sum + left.words, 0),
        passages: own.toSorted((one, other) => other.left.words - one.left.words),
      },
    ];
  });
  return found.toSorted((one, other) => other.words - one.words);
}

// As many words as tell which passage it is.
const OPENING = 7;

function sidesOf(
  { sides }: UncreditedPassage,
  { documents }: Analysis,
  reports: readonly ReportName[],
): PassageSide[] {
  return sides.flatMap((side) => {
    const document = documents.find(({ id }) => id === side.document);
    const report = reports.find(({ id }) => id === side.document);
    if (!document || !report) return [];
    const words = document.text.slice(side.from, side.to);
    const opening = words.split(/\s+/u).slice(0, OPENING).join(' ');
    return [{ report, opening, words: wordsIn(words), sentence: sentenceAt(document, side) }];
  });
}

function creditsOf({ sides }: UncreditedPassage, reports: readonly ReportName[]): string[] {
  const said = sides.map(({ credit }) => creditInWords(credit));
  if (new Set(said).size === 1) return [`In both: ${said[0]}`];
  return sides.map(({ document }, i) => {
    const outlet = reports.find(({ id }) => id === document)?.outlet;
    return `${outlet}: ${said[i]}`;
  });
}

function creditInWords(credit: CreditForm): string {
  switch (credit.kind) {
    case 'text':
      return `${credit.agency}: “${credit.words}”`;
    case 'photo':
      return `credit for a photo only: ${credit.agency}`;
    case 'none':
      return 'no credit found in the text we hold';
  }
}
