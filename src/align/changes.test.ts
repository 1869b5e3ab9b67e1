import fc from 'fast-check';
import { expect, test } from 'vitest';
import { words } from '../text/words.ts';
import { changesBetween } from './changes.ts';
import type { Change } from './types.ts';

const wording = (text: string) => ({ text, words: words(text) });

// `[left/right]` is a change of words; `[left/right]number`, `name` and `negation` are the changes that are called out.
const CHANGE = /\[([^/\]]*)\/([^\]]*)\](number|name|negation)?/g;
const leftOf = (shown: string) => shown.replace(CHANGE, '$1');
const rightOf = (shown: string) => shown.replace(CHANGE, '$2');

function show(left: string, right: string, changes: readonly Change[]): string {
  const at = { left: 0, right: 0 };
  const parts = changes.map((change) => {
    const skipped = change.left ? change.left.from - at.left : (change.right?.from ?? 0) - at.right;
    const kept = left.slice(at.left, at.left + skipped);
    at.left = change.left?.to ?? at.left + skipped;
    at.right = change.right?.to ?? at.right + skipped;
    const [from, to] = [left, right].map((text, i) => {
      const span = i ? change.right : change.left;
      return span ? text.slice(span.from, span.to) : '';
    });
    return `${kept}[${from}/${to}]${change.kind === 'word' ? '' : change.kind}`;
  });
  return parts.join('') + left.slice(at.left);
}

test.each([
  ['equal sentences have no change', 'It rained on Monday.'],
  ['a changed word is one replacement', 'It was [an attempted/a failed] coup [d’etat/attempt].'],
  ['a dropped word stands alone', 'So [called/] colour revolutions.'],
  ['an added word stands alone', 'The [/deadly] unrest.'],
  [
    'short common words between two rewordings belong to them',
    'He [saw people of the town/met those in the city] today.',
  ],
  ['words that carry meaning are kept apart', 'The [main/basic] goal was [obvious/clear].'],
  [
    'a figure is whole and called out',
    'Almost [8,000/9,000]number people, [3%/3.5%]number more, [$1.5bn/$1.5m]number in all.',
  ],
  ['vague figures are figures', '[Dozens/Several hundred]number died.'],
  ['a figure that is dropped is called out', 'The [26/]number men died.'],
  [
    'a figure is called out on its own, whatever changes beside it',
    'He [spoke/told] of [26/27]number dead.',
  ],
  [
    'a figure that only moved is not called out',
    '[In all 16/Men] died [there/while 16 fled] today.',
  ],
  ['figures that changed places are called out', 'It killed [16/26]number and hurt [26/16]number.'],
  ['a figure for what the reader knows is not counted', '[The two leaders/They] met.'],
  ['a negation is called out', 'They [do/never]negation fire.'],
  [
    'a negation is called out where what it denies is kept',
    'They [would by their own account never/wanted to]negation fire.',
  ],
  [
    'a clause that denies something of its own is an addition',
    'He spoke [/but did not name those responsible] today.',
  ],
  ['another negation is none less', 'They will [not/never] fire.'],
  ['a denial that goes on is one denial', 'It is [not the/neither] first nor last.'],
  ['another name is called out', 'Then [Putin/Lukashenko]name spoke.'],
  ['a name for a pronoun is a word for a word', 'Then [he/Tokayev] spoke.'],
  [
    'a name given more fully is the same name',
    'Then [/Vladimir] Putin spoke to [Russian/Russia’s] troops.',
  ],
  [
    'names in clauses of their own do not replace each other',
    'There [the troops that came from Minsk slept/they met Lukashenko] today.',
  ],
  ['a day is no name', 'He said [Monday/Tuesday] that it was over.'],
  ['capitals of a headline are no names', '[Leader Says/President Claims] Coup Defeated'],
])('%s', (_, shown) => {
  const [left, right] = [leftOf(shown), rightOf(shown)];
  expect(show(left, right, changesBetween(wording(left), wording(right)))).toBe(shown);
});

test.each([
  ['quotation marks and dashes', '“We won” - he said', '"We won" — he said'],
  ['case', 'the Internet', 'the internet'],
  ['British and American spelling', 'the centre organised colour', 'the center organized color'],
  ['forms of address', 'Mr. Tokayev said', 'Tokayev said'],
  ['a country in dots', 'the U.S. Secretary', 'the US Secretary'],
  ['number words', 'sixteen officers', '16 officers'],
  ['hyphens', 'the videoconference', 'the video-conference'],
  ['signs and words for units', '3% and $1.5bn', '3 per cent and $1.5 billion'],
])('it is no change of wording: %s', (_, left, right) => {
  expect(changesBetween(wording(left), wording(right))).toEqual([]);
});

const someText = fc
  .array(
    fc.constantFrom(
      'the',
      'of',
      'a',
      'not',
      'never',
      '16',
      'sixteen',
      '3%',
      'Putin',
      'Mr.',
      'coup',
      'co-',
      'U.S.',
      '“',
      '.',
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(' '));

test('swapping the sides swaps the changes', () => {
  fc.assert(
    fc.property(someText, someText, (left, right) => {
      const swapped = changesBetween(wording(right), wording(left)).map(({ kind, ...change }) => ({
        kind,
        left: change.right,
        right: change.left,
      }));
      expect(swapped).toEqual(changesBetween(wording(left), wording(right)));
    }),
    { numRuns: 1000 },
  );
});

test('changes come in order, never overlap, and begin and end with a word', () => {
  fc.assert(
    fc.property(someText, someText, (left, right) => {
      const changes = changesBetween(wording(left), wording(right));
      for (const [text, side] of [
        [left, 'left'],
        [right, 'right'],
      ] as const) {
        const [starts, ends] = [
          words(text).map(({ from }) => from),
          words(text).map(({ to }) => to),
        ];
        let at = -1;
        for (const change of changes) {
          const span = change[side];
          if (!span) continue;
          expect(span.from).toBeGreaterThan(at);
          expect(starts).toContain(span.from);
          expect(ends).toContain(span.to);
          at = span.to;
        }
      }
    }),
  );
});

test('a change of figures is never hidden', () => {
  const figure = fc.integer({ min: 2, max: 9999 }).map(String);
  fc.assert(
    fc.property(someText, figure, figure, someText, (before, left, right, after) => {
      fc.pre(left !== right);
      const changes = changesBetween(
        wording(`${before} ${left}m ${after}`),
        wording(`${before} ${right}m ${after}`),
      );
      expect(changes.some(({ kind }) => kind === 'number')).toBe(true);
    }),
  );
});
