import { expect, test } from 'vitest';
import { storySources } from '../../scripts/story-sources.ts';
import { analyse } from '../analysis/analyse.ts';
import { headlineChecks, sameBodies } from './headlines-compared.ts';
import { prominence } from './prominence.ts';
import type { ReportName } from './report.ts';
import { leavesOut, onlyHere } from './row-findings.ts';
import { uncreditedPairs } from './uncredited.ts';

// The default story, as ingest reads its raw files.
const analysis = analyse(storySources('content', 'kazakhstan-2022'));
const reports: ReportName[] = analysis.documents.map(({ id }, i) => ({
  id,
  siglum: id.slice(0, 2).toUpperCase(),
  outlet: id,
  tint: i + 1,
  isEditors: false,
  language: 'en',
}));

test('what only one says has no match of any kind in any pair', () => {
  for (const { report, sentences } of onlyHere(analysis, reports)) {
    const document = analysis.documents.find(({ id }) => id === report.id);
    for (const { sentence, words } of sentences) {
      const index = document?.sentences.findIndex(({ id }) => id === sentence) ?? -1;
      expect(document?.text).toContain(words);
      for (const { left, right, matches } of analysis.pairs) {
        if (left === report.id) expect(matches.flatMap((match) => match.left)).not.toContain(index);
        if (right === report.id)
          expect(matches.flatMap((match) => match.right)).not.toContain(index);
      }
    }
  }
});

test('the BBC alone names 2 January', () => {
  const [own] = onlyHere(analysis, reports).filter(({ report }) => report.id === 'bbc-news');
  expect(own?.sentences.map(({ words }) => words).join('\n')).toContain('2 January');
});

test('a report leaves out only what two reports say that do not rest on one text', () => {
  const groupOf = (id: string) =>
    analysis.lineage.groups.findIndex(({ documents }) => documents.includes(id));
  for (const { report, missing } of leavesOut(analysis, reports)) {
    for (const { said } of missing) {
      const by = said.map((link) => link.report.id);
      expect(by).not.toContain(report.id);
      expect(new Set(by.map(groupOf)).size).toBeGreaterThan(1);
    }
  }
});

test('every row of several reports has its place in each, those farthest apart first', () => {
  const rows = prominence(analysis, reports);
  expect(rows.length).toBe(analysis.rows.filter(({ members }) => members.length > 1).length);
  const spreads = rows.map(({ spread }) => spread);
  expect(spreads).toEqual(spreads.toSorted((one, other) => other - one));
  for (const standing of rows.flatMap(({ standings }) => standings)) {
    if (!standing) continue;
    expect(standing.depth).toBeGreaterThanOrEqual(0);
    expect(standing.depth).toBeLessThanOrEqual(1);
  }
});

test('a compared headline is letter for letter the report’s', () => {
  for (const { report, runs } of headlineChecks(analysis, reports)) {
    const document = analysis.documents.find(({ id }) => id === report.id);
    const head = document?.blocks.find(({ role }) => role === 'headline');
    expect(runs.map(({ text }) => text).join('')).toBe(document?.text.slice(head?.from, head?.to));
  }
});

test('two reports with mostly the same body and other headlines are named', () => {
  const named = sameBodies(analysis, reports).map(({ left, right }) => [left.id, right.id]);
  expect(named).toEqual([
    ['bangkok-post', 'the-hindu'],
    ['bbc-news', 'parliament-news'],
  ]);
});

test('every uncredited passage stands with its pair, the longest first, and begins as its report has it', () => {
  const pairs = uncreditedPairs(analysis, reports);
  const passages = pairs.flatMap((pair) => pair.passages);
  expect(passages).toHaveLength(analysis.lineage.uncredited.length);
  for (const { left, right, passages: own } of pairs) {
    expect(own.map((passage) => passage.left.words)).toEqual(
      own.map((passage) => passage.left.words).toSorted((one, other) => other - one),
    );
    for (const passage of own) {
      expect([passage.left.report, passage.right.report]).toEqual([left, right]);
      const text = analysis.documents.find(({ id }) => id === left.id)?.text.replace(/\s+/g, ' ');
      expect(text).toContain(passage.left.opening);
    }
  }
});
