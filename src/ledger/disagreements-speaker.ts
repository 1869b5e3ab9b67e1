import { words } from '../text/words.ts';
import type { Disagreement, Quote, QuoteInstance } from './types.ts';

// Words for an office or a form of address, which name nobody in particular.
const TITLES = new Set(
  `president prime minister vice deputy secretary state general leader chancellor king queen prince princess senator
  governor mayor chairman chairwoman chief director spokesman spokeswoman spokesperson mr mrs ms dr sir lord lady foreign
  interior defence defense ministry government office officials official press service authorities`
    .trim()
    .split(/\s+/),
);

/** Utterances that different reports put into different mouths. */
export function speakers(quotes: readonly Quote[]): Disagreement[] {
  return quotes.flatMap(({ instances }) => {
    const named = instances.filter((instance) => properName(instance).length > 0);
    const conflict = named.some((left) => named.some((right) => areDifferent(left, right)));
    if (!conflict) return [];
    const sides = named.map(({ document, from, to }) => ({ document, from, to }));
    return [{ kind: 'speaker', sides }];
  });
}

function areDifferent(left: QuoteInstance, right: QuoteInstance): boolean {
  if (left.document === right.document) return false;
  const [leftName, rightName] = [properName(left), properName(right)];
  if (leftName.some((word) => rightName.includes(word))) return false;
  return !isShortFor(leftName, rightName) && !isShortFor(rightName, leftName);
}

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
