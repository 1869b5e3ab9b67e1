import { type Finding, groupMeasure, type Measure } from './measure.ts';
import { placed, type ReadFigure } from './reading.ts';
import type { Analysis } from './types.ts';
import type { Claim } from '../ledger/types.ts';

/** Quantities against a reading: found, read right, held to be of one thing, and what the reports hold of it. */
export function figureMeasures(
  { documents, figures }: Analysis,
  reading: readonly ReadFigure[],
): Measure[] {
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const claims = figures.flatMap(({ id, status, claims }) =>
    claims.map((claim) => ({ entry: id, status, claim })),
  );
  const rows = reading.map((gold) => {
    const side = placed(texts, gold);
    const hit = claims.find(
      ({ claim }) => claim.document === side.document && claim.from === side.from,
    );
    return { gold, side, hit };
  });
  const known = new Set(rows.flatMap(({ hit }) => hit ?? []));
  const both = rows.flatMap(({ gold, side, hit }) => (hit ? [{ gold, side, hit }] : []));
  const compared = both.map(({ gold, side, hit }) => ({
    value: { sides: [side], read: inWords(gold), found: inWords(hit.claim) },
    status: { sides: [side], read: gold.status, found: hit.status },
  }));
  return [
    {
      aspect: 'figure',
      found: both.length,
      missed: rows
        .filter(({ hit }) => !hit)
        .map(({ side }) => ({ sides: [side], read: null, found: null })),
      extra: claims
        .filter((claim) => !known.has(claim))
        .map(({ claim }) => ({ sides: [claim], read: null, found: inWords(claim) })),
    },
    agreement(
      'interval',
      compared.map(({ value }) => value),
    ),
    groupMeasure(
      'pair-figure',
      both.map(({ gold, side, hit }) => ({ side, read: gold.cluster, found: hit.entry })),
    ),
    agreement(
      'status',
      compared.map(({ status }) => status),
    ),
  ];
}

function agreement(aspect: Measure['aspect'], all: readonly Finding[]): Measure {
  const missed = all.filter(({ read, found }) => read !== found);
  return { aspect, found: all.length - missed.length, missed, extra: [] };
}

/** `24 to 99 people`: what a figure is read as. */
function inWords({
  min,
  max,
  unit,
  retracted,
}: Pick<Claim, 'min' | 'max' | 'unit' | 'retracted'>): string {
  const range = max === null ? `${min} or more` : min === max ? `${min}` : `${min} to ${max}`;
  return `${range}${unit ? ` ${unit}` : ''}${retracted ? ', retracted' : ''}`;
}
