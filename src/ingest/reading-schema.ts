import { z } from 'astro/zod';

const id = z.string().min(1);
/** Words as printed in a report's text; `occurrence` says which time, from 1. */
const place = { document: id, words: z.string().min(1), occurrence: z.int().positive().optional() };

export const quotesSchema = z.array(
  z.object({
    ...place,
    kind: z.enum(['direct', 'partial', 'scare', 'indirect']),
    speaker: z.string().min(1),
    cluster: id,
  }),
);

export const figuresSchema = z.array(
  z.object({
    ...place,
    min: z.number(),
    max: z.number().nullable(),
    unit: z.string().nullable(),
    retracted: z.boolean(),
    cluster: id,
    status: z.enum(['agree', 'differ', 'single']),
  }),
);

export const disagreementsSchema = z.array(
  z.object({
    kind: z.enum(['figure', 'speaker', 'description', 'negation', 'wording']),
    sides: z.array(z.object(place)).min(2),
    /** `either`: right when found, no fault when not. */
    debatable: z.literal('either').optional(),
  }),
);

export const lineageSchema = z.object({
  independent: z.object({ min: z.int().positive(), max: z.int().positive() }),
  groups: z.array(z.object({ documents: z.array(id).min(1), source: z.string().nullable() })),
  links: z.array(
    z.object({
      documents: z.tuple([id, id]),
      confidence: z.enum(['certain', 'very likely', 'likely', 'possible']),
    }),
  ),
});
