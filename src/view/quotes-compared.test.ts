import { expect, test } from 'vitest';
import type { QuoteInstance } from '../ledger/types.ts';
import { readDocument } from '../text/document.ts';
import { comparedWith, cutFrom } from './quotes-compared.ts';

test.each([
  ['the same words', '“We won”', '“We won,”', 'same'],
  ['fewer words', '“We won”', '“We won the vote”', 'shorter'],
  ['more words', '“We won the vote”', '“We won”', 'longer'],
  ['another word', '“We won the vote in May”', '“We lost the vote in May”', 'differs'],
  ['hardly a word alike', '“We won the vote”', '“Victory is ours”', 'otherwise'],
  ['a paraphrase of what is quoted', '[they had won]', '“We won”', 'quoted'],
  ['what another paraphrases', '“We won”', '[they had won]', 'paraphrased'],
])('%s', (_, own, other, likeness) => {
  expect(compared(own, other).likeness).toBe(likeness);
});

test('what nobody else has is alone', () => {
  expect(compared('“We won”').likeness).toBe('alone');
});

test('it is held beside the likest of several', () => {
  expect(compared('“We won the vote”', '“We won”', '“We won the vote,”').beside).toBe('report-2');
});

test.each([
  ['a stretch that is left out', '“We won”', '“We won the vote in May”', ['the vote in May']],
  ['not a lone article', '“We won vote and seat”', '“We won the vote and seat”', []],
  ['but a lone negation', '“We did win it”', '“We did not win it”', ['not']],
  ['nothing where all is worded otherwise', '“We won the vote”', '“Victory is ours”', []],
])('cut is %s', (_, own, other, cut) => {
  expect(cutFrom(compared(own, other), documentsOf([own, other]).byId)).toEqual(cut);
});

/** How the first wording compares with the others: `“quoted”` or `[paraphrased]`, each in a report of its own. */
function compared(...wordings: string[]) {
  const { byId, instances } = documentsOf(wordings);
  return comparedWith(instances, instances[0]!, byId);
}

function documentsOf(wordings: readonly string[]) {
  const documents = wordings.map((text, at) => readDocument(`report-${at}`, text));
  const instances = wordings.map<QuoteInstance>((text, at) => ({
    document: `report-${at}`,
    from: 1,
    to: text.length - 1,
    kind: text.startsWith('[') ? 'indirect' : 'direct',
    speaker: null,
    verb: null,
  }));
  return { byId: new Map(documents.map((document) => [document.id, document])), instances };
}
