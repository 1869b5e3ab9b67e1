import type { Known } from '../schema.ts';
import type { Span } from '../text/span.ts';

/** A value that the raw text says at a span. */
export function said<Value>(value: Value, { from, to }: Span): Known<Value> {
  return { value, from: 'text', span: { from, to } };
}
