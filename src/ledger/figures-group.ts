import type { Kind, Pair } from '../align/types.ts';
import { weightOf } from '../text/weights.ts';
import { intervalsMeet } from './figures-interval.ts';
import type { Statement } from './figures-claims.ts';
import { matchedKinds } from './figures-matched.ts';
import { isTime } from './figures-tables.ts';

/** How sure it is that two statements are about one quantity; 0: they are not. */
type Evidence = number;

// Strengths of evidence, the surest first: only their order counts.
const SAME_SENTENCE = 4;
const SAME_SUBJECT = 3;
const RELATED = 2;
const UNLINKED = 1;

/** Sets of statements about one quantity of one thing, in the order of their first statements. */
export function grouped(statements: readonly Statement[], pairs: readonly Pair[]): Statement[][] {
  const kindOf = matchedKinds(pairs);
  const edges: Edge[] = [];
  statements.forEach((left, i) => {
    for (let j = i + 1; j < statements.length; j++) {
      const right = statements[j];
      if (!right) continue;
      const strength = evidence(left, right, kindOf(placeOf(left), placeOf(right)));
      if (strength > 0) edges.push({ left: i, right: j, strength, name: nameOf(left, right) });
    }
  });
  return joined(statements, edges.sort(surestFirst));
}

/** Two statements held to be about one quantity, by their indices. */
interface Edge {
  readonly left: number;
  readonly right: number;
  readonly strength: Evidence;
  /** The same whichever report comes first, so that the order of the reports decides nothing. */
  readonly name: string;
}

function surestFirst(one: Edge, other: Edge): number {
  if (one.strength !== other.strength) return other.strength - one.strength;
  return one.name < other.name ? -1 : 1;
}

function placeOf({ claim, sentence }: Statement) {
  return { document: claim.document, sentence };
}

function nameOf(...statements: readonly Statement[]): string {
  return JSON.stringify(statements.map(({ claim }) => `${claim.document} ${claim.from}`).sort());
}

function joined(statements: readonly Statement[], edges: readonly Edge[]): Statement[][] {
  const groups = statements.map((statement) => [statement]);
  for (const edge of edges) {
    const left = groups[edge.left];
    const right = groups[edge.right];
    if (!left || !right || left === right) continue;
    if (left.some((one) => right.some((other) => areApart(one, other)))) continue;
    left.push(...right);
    statements.forEach((_, i) => {
      if (groups[i] === right) groups[i] = left;
    });
  }
  const order = new Map(statements.map((statement, i) => [statement, i]));
  return [...new Set(groups)].map((group) =>
    group.sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0)),
  );
}

/** Whether two statements cannot be about one quantity, whatever else speaks for it. */
function areApart(left: Statement, right: Statement): boolean {
  if (isOneSentence(left, right) && !intervalsMeet(left.claim, right.claim)) return true;
  const isTimed = isTime(left.claim.unit) && isTime(right.claim.unit);
  if (left.claim.unit !== right.claim.unit && !isTimed) return true;
  const [leftRole, rightRole] = [left.subject.role, right.subject.role];
  if (!leftRole || !rightRole) return false;
  if (leftRole !== rightRole) return true;
  return isPeopleRole(leftRole) && left.subject.population !== right.subject.population;
}

// Of these, how many there are of each sort of people is a quantity of its own.
function isPeopleRole(role: string): boolean {
  return role === 'dead' || role === 'hurt' || role === 'held' || role === 'missing';
}

// Words in common that one unlisted name or figure would weigh: two plain nouns, in bits.
const SUBSTANTIAL = 20;
// Share of the lighter sentence's words, 0..1, above which two sentences speak of one thing though they were not matched.
const MIN_CONTEXT = 0.35;

// From this on, the same exact number of a thing of the same name, so many bits rare, is no accident.
const TELLING = 10;
const NOUN_BITS = 12;

function evidence(left: Statement, right: Statement, kind: Kind | null): Evidence {
  if (areApart(left, right) || isOneSentence(left, right)) return 0;
  if (kind && kind !== 'related') return inOneSentence(left, right);
  const meet = intervalsMeet(left.claim, right.claim);
  const isRole = isSameRole(left, right);
  if (isRole && areAll(left) && areAll(right)) return SAME_SUBJECT;
  if (isTime(left.claim.unit)) {
    // Without a match, `four hours` and `more than 30 minutes` meet by accident.
    const isClosed = left.claim.max !== null && right.claim.max !== null;
    if (!kind && !isClosed) return 0;
    const least = kind ? SUBSTANTIAL : 2 * SUBSTANTIAL;
    return meet && overlap(left.near, right.near) >= least ? RELATED : 0;
  }
  if (isRole && isEqual(left, right) && left.subject.nouns.size * right.subject.nouns.size === 0)
    return UNLINKED;
  const common = overlap(left.subject.nouns, right.subject.nouns);
  if (common === 0) return 0;
  if (isEqual(left, right) && left.claim.min >= TELLING && common >= NOUN_BITS) return UNLINKED;
  if (kind && (meet || (isRole && isPeopleRole(left.subject.role ?? '')))) return RELATED;
  if (!meet) return 0;
  return isRole || likeness(left.context, right.context) >= MIN_CONTEXT ? UNLINKED : 0;
}

/** The evidence in two sentences that say the same: there a number may differ, if what it counts does not. */
function inOneSentence(left: Statement, right: Statement): Evidence {
  const { nouns } = left.subject;
  const isNoun = overlap(nouns, right.subject.nouns) > 0;
  const isNear = isTime(left.claim.unit) && overlap(left.near, right.near) >= SUBSTANTIAL;
  if (isNoun || isNear) return SAME_SENTENCE;
  const isOnly = !left.hasRivals && !right.hasRivals;
  if (isSameRole(left, right) && (isOnly || nouns.size * right.subject.nouns.size === 0)) {
    return SAME_SENTENCE;
  }
  return isOnly && intervalsMeet(left.claim, right.claim) ? SAME_SUBJECT : 0;
}

/** The same exact number. */
function isEqual({ claim: left }: Statement, { claim: right }: Statement): boolean {
  return left.min === left.max && left.min === right.min && left.max === right.max;
}

function isSameRole(left: Statement, right: Statement): boolean {
  return left.subject.role !== null && left.subject.role === right.subject.role;
}

function isOneSentence(left: Statement, right: Statement): boolean {
  return left.claim.document === right.claim.document && left.sentence === right.sentence;
}

/** A count of everybody whom it happened to, not narrowed down: the story's own toll. */
function areAll({ claim, subject }: Statement): boolean {
  return (
    claim.unit === null &&
    subject.nouns.size === 0 &&
    !subject.population &&
    !subject.isNarrowed &&
    isPeopleRole(subject.role ?? '')
  );
}

/** Bits of the stems both have. */
function overlap(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let bits = 0;
  for (const stem of left) if (right.has(stem)) bits += weightOf(stem);
  return bits;
}

function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const lighter = Math.min(overlap(left, left), overlap(right, right));
  return lighter ? overlap(left, right) / lighter : 0;
}
