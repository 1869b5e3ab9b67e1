import type { Kind, Match, Pair } from '../align/types.ts';
import { formOf } from './credits.ts';
import type { Report } from './links.ts';
import { spanOf } from './measure.ts';
import { isBody } from './own-words.ts';
import type { Link, UncreditedPassage } from './types.ts';

// A shorter passage, in words of the reporters' own, is a sentence that says who said something.
const LEAST_OWN = 10;

/**
 * Passages of the bodies that two linked reports share while neither text credits a source, in the order of the pairs and of
 * the left text. All of a passage is shared: a sentence that only one report has ends it.
 */
export function uncreditedPassages(
  pairs: readonly Pair[],
  links: readonly Link[],
  reports: ReadonlyMap<string, Report>,
): UncreditedPassage[] {
  return pairs.flatMap((pair) => {
    const [left, right] = [reports.get(pair.left), reports.get(pair.right)];
    if (!left || !right || !links.some((link) => isLinkOf(link, pair))) return [];
    const [leftForm, rightForm] = [formOf(left.credits), formOf(right.credits)];
    if (leftForm.kind === 'text' || rightForm.kind === 'text') return [];
    const matches = pair.matches.flatMap((match) => inBodies(match, left, right));
    const own = runsOf(matches).filter((run) => isOwn(run, left, right));
    return own.map((run) => ({
      kind: weakest(run),
      sides: [
        {
          document: pair.left,
          ...spanOf(
            left.document,
            run.flatMap((match) => match.left),
          ),
          credit: leftForm,
        },
        {
          document: pair.right,
          ...spanOf(
            right.document,
            run.flatMap((match) => match.right),
          ),
          credit: rightForm,
        },
      ],
    }));
  });
}

function isLinkOf({ from, to }: Link, { left, right }: Pair): boolean {
  return (from === left && to === right) || (from === right && to === left);
}

/** A match without what it has of headlines and captions; none if that was all of one side, or if sentences lie between. */
function inBodies(match: Match, left: Report, right: Report): Match[] {
  if (match.kind === 'related' || match.moved) return [];
  const sides = {
    left: match.left.filter((i) => isBody(left.document, i)),
    right: match.right.filter((i) => isBody(right.document, i)),
  };
  return isOnePlace(sides.left) && isOnePlace(sides.right) ? [{ ...match, ...sides }] : [];
}

function isOnePlace(sentences: readonly number[]): boolean {
  const [first, last] = [Math.min(...sentences), Math.max(...sentences)];
  return sentences.length > 0 && last - first < sentences.length;
}

/** Matches that follow each other in both texts and are alike in kind: the same words, or other words. */
function runsOf(matches: readonly Match[]): Match[][] {
  const runs: Match[][] = [];
  for (const match of matches) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && goesOn(last, match)) run.push(match);
    else runs.push([match]);
  }
  return runs;
}

function goesOn(last: Match, next: Match): boolean {
  if ((last.kind === 'reworded') !== (next.kind === 'reworded')) return false;
  const steps = [
    Math.min(...next.left) - Math.max(...last.left),
    Math.min(...next.right) - Math.max(...last.right),
  ];
  return steps.every((step) => step === 1);
}

function isOwn(run: readonly Match[], left: Report, right: Report): boolean {
  const own = (report: Report, sentences: readonly number[]): number =>
    sentences.reduce((sum, i) => sum + (report.bySentence[i]?.length ?? 0), 0);
  return (
    own(
      left,
      run.flatMap((match) => match.left),
    ) >= LEAST_OWN &&
    own(
      right,
      run.flatMap((match) => match.right),
    ) >= LEAST_OWN
  );
}

function weakest(run: readonly Match[]): Kind {
  const order: readonly Kind[] = ['reworded', 'edited', 'identical'];
  return order.find((kind) => run.some((match) => match.kind === kind)) ?? 'identical';
}
