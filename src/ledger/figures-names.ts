import { capitalised, isCountedNoun, type Found } from './figures-found.ts';
import { isTime, words } from './figures-tables.ts';
import { isDigits, isJoin, isWord, phrase, type Token } from './figures-tokens.ts';

const LABELS = new Set(
  words(`article section chapter page paragraph phase stage level number no nos title room route flight channel rule
  resolution type class grade tier day season episode version part volume image photo figure table step round game
  group series track exhibit count item point line verse psalm district precinct platoon unit gate terminal line
  highway interstate magnitude category chapter vitamin boeing airbus windows iphone apollo sputnik formula covid psalm catch area zone`),
);

/** `Article 5`, `Group of Seven`, `World War Two`, `No. 10`, `Image 2 of 3`, `Five Eyes`, `MS-13`. */
export function isName({ tokens, quantity, isHedged, isTitleCase }: Found): boolean {
  const { from, to, unit, form } = quantity;
  if (unit || isHedged || form === 'vague' || form === 'fraction') return false;
  const dotted = tokens[from - 1]?.text === '.' ? 2 : 1;
  const before = tokens[from - dotted];
  const word = before?.lower.replace(/\.$/, '') ?? '';
  if (LABELS.has(word) && !(dotted === 2 && word !== 'no')) return true;
  if (word === 'of' && LABELS.has(tokens[from - 2]?.lower ?? '')) return true;
  if (word === 'of' && isDigits(tokens[from - 2]) && LABELS.has(tokens[from - 3]?.lower ?? ''))
    return true;
  if (phrase(tokens, to, to + 1) === 'of' && isDigits(tokens[to + 1]) && from === 0) return true;
  if (isTitleCase || from === 0) return false;
  const next = tokens[to];
  if (form === 'words' && capitalised(tokens[from])) {
    return !isOpening(tokens, from) && (capitalised(next) || capitalised(before) || word === 'the');
  }
  if (dotted === 2 || !capitalised(before) || isOpening(tokens, from - 1)) return false;
  return !isCountedNoun(next);
}

/** Words that make the capital of the next one say nothing. */
function isOpening(tokens: readonly Token[], i: number): boolean {
  return i === 0 || /^["“”‘’'.:;?!…—–(•]$/.test(tokens[i - 1]?.text ?? '');
}

// Two of these are simply named as the two that everybody knows.
const NAMED_PAIRS = new Set(
  words(`leaders presidents countries nations sides men powers superpowers parties governments states capitals
  neighbours neighbors rivals allies heads statesmen camps chambers houses adversaries foes women candidates`),
);
const DEFINITE = new Set(
  words(
    `the these those our their his her its my your both other same whose such any no every each`,
  ),
);
// Up to this many, with `the` before them, are named, not counted: `the two presidents`, `those three`.
const MOST_NAMED = 3;

/** `the two leaders`, `as two countries`, `their two nations`, `between two nuclear powers`. */
export function isSimplyNamed({ tokens, quantity, isHedged }: Found): boolean {
  const { from, to, unit, min, max, form } = quantity;
  if (unit || isHedged || max !== min || min > MOST_NAMED || form === 'fraction') return false;
  if (form === 'vague' && tokens[to]?.lower === 'of') return false;
  const determiner = tokens[from - 1]?.lower ?? '';
  if (DEFINITE.has(determiner) || /['’]s$/.test(determiner)) return true;
  if (min !== 2) return false;
  return [0, 1, 2].some((skip) => {
    const between = tokens.slice(to, to + skip);
    return (
      between.every((token) => isWord(token)) && NAMED_PAIRS.has(tokens[to + skip]?.lower ?? '')
    );
  });
}

const SPANS_BEFORE = new Set(
  words('for within after lasted last lasting took take takes spent spend'),
);
const SPANS_AFTER = new Set(words('after before later earlier ago long since'));

/** `a day of mourning`, `$5 a week`, `a mile away`: the article alone counts only where it measures. */
export function isBareArticle({ tokens, quantity, isHedged }: Found): boolean {
  if (quantity.form !== 'article' || isHedged) return false;
  if (!isTime(quantity.unit) || /^(?:day|night|weekend)$/.test(quantity.unit ?? '')) return true;
  if (quantity.min % 1 !== 0) return false;
  if (SPANS_AFTER.has(tokens[quantity.to]?.lower ?? '')) return false;
  if (isJoin(tokens, quantity.to) && tokens[quantity.to + 1]?.lower === 'long') return false;
  return !SPANS_BEFORE.has(tokens[quantity.from - 1]?.lower ?? '');
}

const CASUALTY = new Set(
  words(
    `dead killed died injured wounded missing hurt arrested detained hospitalised hospitalized survived`,
  ),
);
const HARM = new Set(
  words('killing killed wounding wounded injuring injured leaving left arresting arrested'),
);
const PERSONS = new Set(
  words(
    `person man woman officer soldier civilian policeman policewoman child boy girl protester demonstrator people`,
  ),
);
const FUNCTION_WORDS = new Set(
  words(`a an and as at be but by for from had has have he her his i if in is it its on or our she so than that the their
  them then there they this to was we were what when where which who will with would not could should can may might must
  did does do until after before because while about over under into out up down off again also one another`),
);

/** `one of them`, `one leader`, `the two pledged`, `in two`: number words that stand for what was named or for nobody. */
export function isPronoun({ tokens, quantity, isHedged }: Found): boolean {
  const { from, to, unit, min, form } = quantity;
  // `One day he will`; `one day after` measures.
  const isSomeDay = unit === 'day' && min === 1 && form === 'words' && !isHedged;
  if (isSomeDay && !SPANS_AFTER.has(tokens[to]?.lower ?? '')) return true;
  if (unit || isHedged || form === 'vague' || form === 'fraction') return false;
  const next = tokens[to];
  const after = next?.lower ?? '';
  if (isJoin(tokens, to)) return false;
  if (CASUALTY.has(after) || HARM.has(tokens[from - 1]?.lower ?? '')) return false;
  if (form === 'digits') return /^an?$/.test(tokens[from - 1]?.lower ?? '') && !isCountedNoun(next);
  if (min === 1) return !isPersonCount(tokens, to);
  if (after === 'of' || /^(?:more|others|other|were|have|had|are)$/.test(after)) return false;
  return !isWord(next) || FUNCTION_WORDS.has(after);
}

/** `one person was killed`, `one soldier died`. */
function isPersonCount(tokens: readonly Token[], to: number): boolean {
  const near = tokens.slice(to, to + 6);
  return (
    near.slice(0, 3).some((token) => PERSONS.has(token.lower)) &&
    near.some((token) => CASUALTY.has(token.lower))
  );
}
