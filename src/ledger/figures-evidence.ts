import type { Kind } from '../align/types.ts';
import { weightOf } from '../text/weights.ts';
import type { Statement } from './figures-claims.ts';
import { intervalsMeet } from './figures-interval.ts';
import { isTime } from './figures-tables.ts';

/** How much speaks for two statements being about one quantity; 0: nothing. Only the order of strengths counts. */
export type Strength = number;

const SAME_SENTENCE = 4;
const SAME_SUBJECT = 3;
const RELATED = 2;
const UNLINKED = 1;

// Bits that the words in common weigh together: two plain nouns, or one name.
const SUBSTANTIAL = 20;
// One plain noun, such as `rescuers`.
const NOUN_BITS = 12;
// Share of the lighter sentence's words, 0..1, above which two sentences speak of one thing though they were not matched.
const MIN_CONTEXT = 0.35;
// From this on a number is no accident: two or three of a kind there are of everything.
const TELLING = 10;
// The widest interval that still is a number, as high to low: `about 3,900`, but not `dozens`.
const NARROW = 1.3;

/** The evidence that two statements are about one quantity, given how their sentences are matched. */
export function evidence(left: Statement, right: Statement, kind: Kind | null): Strength {
  if (areApart(left, right) || isOneSentence(left, right)) return 0;
  if (kind && kind !== 'related') return inOneSentence(left, right);
  if (!kind && !isOneScope(left, right)) return 0;
  const isRole = isSameRole(left, right);
  if (isRole && areAll(left, right)) return SAME_SUBJECT;
  if (!intervalsMeet(left.claim, right.claim)) {
    return kind && isRole && isPeopleRole(left.subject.role) && nounsOf(left, right) > 0
      ? RELATED
      : 0;
  }
  if (left.claim.unit !== null) return ofOneMeasure(left, right, kind);
  return ofOneThing(left, right, kind);
}

/** Amounts of one unit: here the words around tell, since no noun need follow. */
function ofOneMeasure(left: Statement, right: Statement, kind: Kind | null): Strength {
  const near = overlap(left.near, right.near);
  if (kind) return near >= SUBSTANTIAL ? RELATED : 0;
  if (isTime(left.claim.unit)) {
    // Without a match, `four hours` and `more than 30 minutes` meet by accident.
    const isClosed = left.claim.max !== null && right.claim.max !== null;
    return isClosed && near >= 2 * SUBSTANTIAL ? UNLINKED : 0;
  }
  return isSameMeasure(left, right) && near > 0 ? UNLINKED : 0;
}

/** Counts that meet: the noun tells, or where a report leaves it out, what happened to them. */
function ofOneThing(left: Statement, right: Statement, kind: Kind | null): Strength {
  const isRole = isSameRole(left, right);
  const common = nounsOf(left, right);
  if (common === 0)
    return isRole && isTelling(left, right) && !areNamed(left, right) ? UNLINKED : 0;
  if (kind) return RELATED;
  if (isRole || (isTelling(left, right) && common >= NOUN_BITS)) return UNLINKED;
  return likeness(left.context, right.context) >= MIN_CONTEXT ? UNLINKED : 0;
}

/** The evidence in two sentences that say the same: there a number may differ, if what it counts does not. */
function inOneSentence(left: Statement, right: Statement): Strength {
  const isNear = left.claim.unit !== null && overlap(left.near, right.near) >= SUBSTANTIAL;
  if (isNear || nounsOf(left, right) > 0) return SAME_SENTENCE;
  const isOnly = !left.hasRivals && !right.hasRivals;
  if (isSameRole(left, right) && (isOnly || !areNamed(left, right))) return SAME_SENTENCE;
  return isOnly && intervalsMeet(left.claim, right.claim) ? SAME_SUBJECT : 0;
}

/** Whether two statements cannot be about one quantity, whatever else speaks for it. */
export function areApart(left: Statement, right: Statement): boolean {
  if (isOneSentence(left, right) && !intervalsMeet(left.claim, right.claim)) return true;
  const isTimed = isTime(left.claim.unit) && isTime(right.claim.unit);
  if (left.claim.unit !== right.claim.unit && !isTimed) return true;
  if (areDisjoint(left.subject.years, right.subject.years)) return true;
  const [leftRole, rightRole] = [left.subject.role, right.subject.role];
  if (!leftRole || !rightRole) return false;
  if (leftRole !== rightRole) return true;
  return isPeopleRole(leftRole) && left.subject.population !== right.subject.population;
}

// Of these, how many there are of each sort of people is a quantity of its own.
function isPeopleRole(role: string | null): boolean {
  return role !== null && ['dead', 'hurt', 'held', 'missing', 'rescued'].includes(role);
}

/** A count of everybody whom it happened to: the toll of one event, if both speak of one. */
function areAll(left: Statement, right: Statement): boolean {
  const [one, other] = [left.subject, right.subject];
  if (left.claim.unit !== null || !isPeopleRole(one.role)) return false;
  if (one.nouns.size + other.nouns.size > 0 || one.population || other.population) return false;
  // The year tells the event; without one, a name that only one of them has may stand for another event.
  return isOneScope(left, right) && (one.years.size > 0 || areEqual(one.names, other.names));
}

/** Both speak of the same year, or neither says of which. */
function isOneScope(left: Statement, right: Statement): boolean {
  return areEqual(left.subject.years, right.subject.years);
}

function isOneSentence(left: Statement, right: Statement): boolean {
  return left.claim.document === right.claim.document && left.sentence === right.sentence;
}

function isSameRole(left: Statement, right: Statement): boolean {
  return left.subject.role !== null && left.subject.role === right.subject.role;
}

/** Numbers, large and exact enough, that meet. */
function isTelling(left: Statement, right: Statement): boolean {
  return [left, right].every(
    ({ claim }) => claim.max !== null && claim.min >= TELLING && claim.max <= NARROW * claim.min,
  );
}

/** The same amount with two digits at least, such as `4.1%` or `$1.5bn`. */
function isSameMeasure({ claim: left }: Statement, { claim: right }: Statement): boolean {
  const digits = String(left.min)
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
  return (
    left.min === right.min && left.max === right.max && left.max === left.min && digits.length > 1
  );
}

function areNamed(left: Statement, right: Statement): boolean {
  return left.subject.nouns.size > 0 && right.subject.nouns.size > 0;
}

/** Bits of the nouns both count. */
function nounsOf(left: Statement, right: Statement): number {
  return overlap(left.subject.nouns, right.subject.nouns);
}

function overlap(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let bits = 0;
  for (const stem of left) if (right.has(stem)) bits += weightOf(stem);
  return bits;
}

function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const lighter = Math.min(overlap(left, left), overlap(right, right));
  return lighter ? overlap(left, right) / lighter : 0;
}

function areDisjoint(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return left.size > 0 && right.size > 0 && left.isDisjointFrom(right);
}

function areEqual(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return left.size === right.size && left.isSubsetOf(right);
}
