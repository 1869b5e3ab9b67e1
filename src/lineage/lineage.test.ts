import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { storySources } from '../../scripts/story-sources.ts';
import { analyse } from '../analysis/analyse.ts';
import type { Source } from '../analysis/types.ts';
import { bars } from './bars.ts';
import { leftOut } from './left-out.ts';

const STORY = 'kazakhstan-2022';

function lineageOf(texts: Readonly<Record<string, string>>) {
  return analyse(Object.entries(texts).map(([id, text]) => ({ id, text }))).lineage;
}

/** Each link in the notation `certain one two`. */
function links(texts: Readonly<Record<string, string>>): string[] {
  return lineageOf(texts).links.map(({ confidence, from, to }) => `${confidence} ${from} ${to}`);
}

const OWN = [
  'The harbour of the small northern town froze over on Tuesday night for the first time in eleven winters.',
  'Fishermen who had left their boats at the eastern pier found them locked in ice as thick as a hand.',
  'The mayor ordered a tugboat from the county capital, which is expected to arrive before the weekend.',
  'Schools stayed open, although two buses could not climb the icy road above the old cannery.',
];

test('several sentences in the same own words, in one order, are certainly one text', () => {
  const one = OWN.join('\n');
  const two = ['A cold wave has reached the coast.', ...OWN.slice(0, 3)].join('\n');
  expect(links({ one, two })).toEqual(['certain one two']);
  expect(lineageOf({ one, two }).independent).toEqual({ min: 1, max: 1 });
});

test('two briefs of one sentence, all of it the same, rest on one text', () => {
  const one = OWN[0] ?? '';
  const two = one.replace('The harbour', 'A harbour');
  expect(links({ one, two })).toEqual(['likely one two']);
});

test('two short reports that say the same, half of it reworded, possibly rest on one text', () => {
  const one = [
    'Schools in the frozen town stayed open on Wednesday morning.',
    'Fishermen who had left their boats at the eastern pier found them locked in ice as thick as a hand.',
  ].join('\n');
  const two = [
    'Schools in the frozen town remained open on Wednesday morning.',
    'Ice thick as a hand had locked in the boats that were left at the eastern pier, their fishermen found.',
  ].join('\n');
  expect(lineageOf({ one, two }).independent).toEqual({ min: 1, max: 2 });
});

test('a long quotation in the same words links nobody', () => {
  const quote =
    '“We shall not leave this harbour to the ice, and we shall not leave these fishermen to the winter that has come upon them so early,” the mayor said.';
  const one = `${quote}\nThe town has asked for help from the county.`;
  const two = `Ice has closed a port in the north.\n${quote}`;
  expect(links({ one, two })).toEqual([]);
});

test('evidence says where it stands: the run, the slip and the quoted sentences slice back', () => {
  const quote = '“We shall not leave these fishermen to the winter,” the mayor said.';
  const slip = 'The town town has asked the county for help with the ice in its harbour.';
  const one = `${OWN.join('\n')}\n${quote}\n${slip}`;
  const two = `${quote}\n${OWN.join('\n')}\n${slip}`;
  const [link] = lineageOf({ one, two }).links;
  const said = link?.evidence.flatMap((evidence) => {
    if (evidence.kind === 'quotes') return evidence.places.map((place) => ({ ...place }));
    return evidence.kind === 'slip' ? [{ left: evidence.left, right: evidence.right }] : [];
  });
  expect(
    said?.map(({ left, right }) => [
      one.slice(left.from, left.to),
      two.slice(right.from, right.to),
    ]),
  ).toEqual([
    ['town town', 'town town'],
    [quote, quote],
  ]);
});

test('reports of one event in words of their own are independent', () => {
  const one = OWN.join('\n');
  const two =
    'Ice has closed a port in the north. Boats cannot leave the eastern pier, fishermen say, and the mayor has called for a tug.';
  expect(lineageOf({ one, two })).toMatchObject({ independent: { min: 2, max: 2 }, links: [] });
});

test('a text that credits another report’s outlet rests on it; else the direction is unclear', () => {
  const sources: Source[] = [
    { id: 'one', text: OWN.join('\n') },
    { id: 'city-herald', text: OWN.slice(0, 3).join('\n') },
  ];
  expect(analyse(sources).lineage.links).toMatchObject([{ directed: false }]);
  const credits = [
    { agency: 'City Herald', words: 'From the City Herald', scope: 'text' as const },
  ];
  const [first, ...rest] = sources;
  const credited = analyse([{ id: 'one', text: first?.text ?? '', credits }, ...rest]).lineage;
  expect(credited.links).toMatchObject([{ from: 'city-herald', to: 'one', directed: true }]);
});

test('an agency that a text credits is the source of its group', () => {
  const one = `OSLO (AP) — ${OWN.join('\n')}`;
  const two = OWN.slice(0, 3).join('\n');
  expect(lineageOf({ one, two }).groups).toEqual([{ documents: ['one', 'two'], source: 'AP' }]);
  expect(lineageOf({ one, two }).uncredited).toEqual([]);
});

test('passages shared without credit are listed with what each text credits', () => {
  const one = `${OWN.join('\n')}\nPhoto: Ann Lee, AFP`;
  const two = OWN.slice(0, 3).join('\n');
  const [passage] = lineageOf({ one, two }).uncredited;
  expect(passage?.sides.map(({ document, credit }) => [document, credit.kind])).toEqual([
    ['one', 'photo'],
    ['two', 'none'],
  ]);
});

test('a passage is all shared: it ends at a sentence of one report’s own, and where the body begins', () => {
  const shown = (texts: Readonly<Record<string, string>>) =>
    lineageOf(texts).uncredited.map(({ sides }) =>
      sides.map(({ document, from, to }) => texts[document]?.slice(from, to)),
    );
  const own = 'Nobody has counted the gulls on the roof of the old cannery this year.';
  const [first, second, third, fourth] = OWN;
  const two = OWN.join('\n');
  const left = `${first}\n${second}`;
  const right = `${third}\n${fourth}`;
  expect(shown({ one: `${left}\n${own}\n${right}`, two })).toEqual([
    [left, left],
    [right, right],
  ]);
  const headline = { role: 'headline' as const, from: 0, to: first?.length ?? 0 };
  const body = { role: 'paragraph' as const, from: headline.to + 1, to: two.length };
  const sources = ['one', 'two'].map((id) => ({ id, text: two, blocks: [headline, body] }));
  const [passage] = analyse(sources).lineage.uncredited;
  expect(passage?.sides.map(({ from }) => from)).toEqual([body.from, body.from]);
});

test('a word printed twice in both texts is evidence', () => {
  const slip =
    'The mayor ordered a tugboat from from the county capital before the weekend of skating.';
  const [link] = lineageOf({ one: `${OWN[0]}\n${slip}`, two: `${OWN[0]}\n${slip}` }).links;
  expect(link?.evidence.map(({ kind }) => kind)).toContain('slip');
});

test('a word of a hundred thousand letters is read in a moment', () => {
  const text = 'a'.repeat(100_000);
  const start = process.cpuUsage();
  expect(lineageOf({ one: text, two: text }).links).toEqual([]);
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(2_000);
});

interface Gold {
  independent: { min: number; max: number };
  groups: { documents: string[]; source: string | null }[];
  links: { documents: string[]; confidence: string }[];
}

test('the five reports: the number, the groups and the links of the reading', () => {
  const found = analyse(storySources('content', STORY)).lineage;
  const gold: Gold = parse(readFileSync(`content/stories/${STORY}/reading/lineage.yaml`, 'utf8'));
  expect(found.independent).toEqual({ min: gold.independent.min, max: gold.independent.max });
  expect(found.groups).toEqual(gold.groups);
  const held = found.links.filter(({ confidence }) => confidence !== 'possible');
  expect(held.map(({ from, to, confidence }) => ({ documents: [from, to], confidence }))).toEqual(
    gold.links.map(({ documents, confidence }) => ({
      documents,
      confidence: confidence.replace('very ', ''),
    })),
  );
  expect(found.links.every(({ directed }) => !directed)).toBe(true);
  const pairs = found.uncredited.map(({ sides }) => sides.map(({ document }) => document).join());
  expect(new Set(pairs)).toEqual(new Set(gold.links.map(({ documents }) => documents.join())));
});

test('a bar has all of a body, and says with whom each part is shared', () => {
  const { documents, pairs, rows, lineage } = analyse(storySources('content', STORY));
  for (const { segments } of bars(documents, pairs)) {
    expect(segments.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  }
  for (const { id } of documents) {
    for (const { documents: others, independent } of leftOut(id, rows, lineage.groups)) {
      expect(others).not.toContain(id);
      expect(independent).toBeGreaterThan(1);
    }
  }
});

test('what only one text says, however often it is printed, is not left out by the others', () => {
  const one = OWN.join('\n');
  const two = OWN.join('\n');
  const three =
    'The festival of lanterns opens in the capital on Sunday with a concert by students.';
  const { rows, lineage } = analyse([
    { id: 'one', text: one },
    { id: 'two', text: two },
    { id: 'three', text: three },
  ]);
  expect(leftOut('three', rows, lineage.groups)).toEqual([]);
});

const sentence = fc.constantFrom(...OWN, '“We shall not leave,” he said. ', 'Photo: Ann Lee, AP');
const text = fc.oneof(
  fc.array(sentence, { maxLength: 6 }).map((list) => list.join('\n')),
  fc.string(),
);

test('each report is in one group, and the order of the reports changes neither groups nor number', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
      const sources = texts.map((said, i) => ({ id: `d${i}`, text: said }));
      const found = analyse(sources).lineage;
      const turned = analyse(sources.toReversed()).lineage;
      expect(found.groups.flatMap((group) => group.documents).sort()).toEqual(
        sources.map(({ id }) => id),
      );
      expect(turned.independent).toEqual(found.independent);
      expect(turned.groups.map((group) => group.documents.toSorted().join()).sort()).toEqual(
        found.groups.map((group) => group.documents.join()).sort(),
      );
    }),
  );
});

test('equal input gives equal bytes; what is shown stands in its text, whatever the order of the reports', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
      const sources = texts.map((said, i) => ({ id: `d${i}`, text: said }));
      const found = analyse(sources).lineage;
      expect(JSON.stringify(analyse(sources).lineage)).toBe(JSON.stringify(found));
      for (const { sides } of found.uncredited) {
        for (const { document, from, to } of sides) {
          const said = texts[Number(document.slice(1))]?.slice(from, to) ?? '';
          expect(said).not.toBe('');
          expect(said).toBe(said.trim());
        }
      }
      const passages = (lineage: typeof found) =>
        lineage.uncredited
          .map(({ kind, sides }) => {
            const said = sides.map(({ document, from, to }) => `${document} ${from}-${to}`);
            return `${kind}: ${said.sort().join(' ')}`;
          })
          .sort();
      expect(passages(analyse(sources.toReversed()).lineage)).toEqual(passages(found));
    }),
  );
});
