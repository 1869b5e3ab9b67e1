import type { Pair } from '../align/types.ts';
import { agencySign } from './agencies.ts';
import { verdictOn } from './confidence.ts';
import { agencyOf } from './credits.ts';
import { measure, type Measurable, type Measure } from './measure.ts';
import type { Credit, Evidence, Link } from './types.ts';

/** A report made ready to be held against the others, with what it credits. */
export interface Report extends Measurable {
  readonly credits: readonly Credit[];
}

/** The link between the two reports of a pair, or null if the texts show none. */
export function linkOf(pair: Pair, left: Report, right: Report): Link | null {
  const found = measure(pair, left, right);
  const [leftAgency, rightAgency] = [agencyOf(left.credits), agencyOf(right.credits)];
  const isOneAgency = leftAgency !== null && leftAgency === rightAgency;
  const verdict = verdictOn(found, isOneAgency);
  if (!verdict) return null;
  const [from, to, directed] = directionOf(left, right);
  const source = isOneAgency || !rightAgency ? leftAgency : leftAgency ? null : rightAgency;
  return { from, to, directed, ...verdict, source, evidence: evidenceOf(found, left, right) };
}

/** A text that credits the other report's outlet rests on it. Nothing else in two texts tells who came first. */
function directionOf(left: Report, right: Report): [string, string, boolean] {
  const [first, second] = [left.document.id, right.document.id];
  const [rightRests, leftRests] = [namesOutlet(right, first), namesOutlet(left, second)];
  if (leftRests === rightRests) return [first, second, false];
  return rightRests ? [first, second, true] : [second, first, true];
}

/** Ids of a story's reports are their outlets' names in small letters with hyphens. */
function namesOutlet({ credits }: Report, id: string): boolean {
  return credits.some(
    ({ agency, scope }) =>
      scope === 'text' && agency.toLowerCase().replace(/[^a-z0-9]+/g, '-') === id,
  );
}

/** The evidence, the weightiest first. */
function evidenceOf(found: Measure, left: Report, right: Report): Evidence[] {
  const evidence: Evidence[] = [];
  const credit = oneAgency(left.credits, right.credits);
  if (credit) evidence.push(credit);
  if (found.run) evidence.push({ kind: 'run', ...found.run });
  evidence.push({ kind: 'share', left: found.left, right: found.right });
  if (found.sentences > 0) {
    evidence.push({ kind: 'order', sentences: found.sentences, inOrder: found.inOrder });
  }
  for (const slip of found.slips) evidence.push({ kind: 'slip', ...slip });
  if (found.quotes.count > 0) evidence.push({ kind: 'quotes', ...found.quotes });
  return evidence;
}

function oneAgency(left: readonly Credit[], right: readonly Credit[]): Evidence | null {
  for (const mine of left) {
    const theirs = right.find(
      ({ agency, scope }) => scope === 'text' && agencySign(agency) === agencySign(mine.agency),
    );
    if (mine.scope !== 'text' || !theirs) continue;
    return {
      kind: 'credit',
      agency: agencySign(mine.agency),
      left: mine.words,
      right: theirs.words,
    };
  }
  return null;
}
