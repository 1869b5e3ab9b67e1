import { expect, test } from 'vitest';
import { readDocument } from '../text/document.ts';
import { alignDocuments } from './align.ts';

// Two paragraphs of one report, and sentences that have nothing to do with them or with each other.
const FIRE =
  'Firefighters struggled for eleven hours to contain the blaze at the chemical warehouse near the harbour. Residents within two kilometres were told to keep their windows closed while the toxic smoke drifted inland.';
const COURT =
  'The appeals court overturned the conviction of the former mayor over bribes from a construction company. Prosecutors have thirty days to decide whether they will bring the embezzlement case again.';
const WHALES =
  'Marine biologists counted a record number of humpback whales along the northern coast this spring.';
const CHESS = 'A fourteen-year-old chess player became the youngest grandmaster of her country.';
const STRIKE =
  'Ferry workers walked out over night shifts, leaving hundreds of passengers stranded.';

test('a paragraph that stands in both texts is one passage, from its first letter to its last', () => {
  const [left, right] = [`${WHALES}\n${FIRE}`, `${FIRE}\n${CHESS}`];
  expect(passages(left, right)).toEqual([[FIRE, FIRE, 'identical']]);
});

test('a passage begins and ends where the texts begin and cease to be alike', () => {
  const start = 'Nobody expected that the harbour district would sleep through it, but ';
  const [left] = passages(`${start}${FIRE}`, FIRE);
  expect(left?.[0]).toBe(FIRE);
});

test('paragraphs that changed places are passages of their own', () => {
  const [one, other] = [`${FIRE} ${WHALES}`, `${COURT} ${CHESS} ${STRIKE}`];
  expect(passages(`${one}\n${other}`, `${other}\n${one}`)).toEqual([
    [one, one, 'identical'],
    [other, other, 'identical'],
  ]);
});

test('a short addition does not part a passage, a long one does', () => {
  const short = FIRE.replace('. ', `. ${CHESS} `);
  expect(passages(FIRE, short)).toHaveLength(1);
  const long = `${FIRE}\n${`${CHESS} ${WHALES} `.repeat(5)}\n${COURT}`;
  expect(passages(`${FIRE} ${COURT}`, long)).toHaveLength(2);
});

test('texts that share a topic and names share no passage', () => {
  const left = 'President Emmanuel Macron met the mayors of Marseille and Lyon in Paris on Monday.';
  const right =
    'In Paris, President Emmanuel Macron spoke on Monday of Marseille, Lyon and rail fares.';
  expect(passages(left, right)).toEqual([]);
});

test('a passage is of the weakest kind within it', () => {
  const touched = FIRE.replace('eleven hours', 'nearly twelve hours').replace('toxic', 'poisonous');
  expect(passages(FIRE, touched).map(([, , kind]) => kind)).toEqual(['edited']);
});

function passages(left: string, right: string): (readonly [string, string, string])[] {
  const pair = alignDocuments(readDocument('left', left), readDocument('right', right));
  return pair.passages.map(
    (one) =>
      [
        left.slice(one.left.from, one.left.to),
        right.slice(one.right.from, one.right.to),
        one.kind,
      ] as const,
  );
}
