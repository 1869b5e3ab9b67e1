/** A half-open range of UTF-16 offsets into one text: `text.slice(from, to)`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}
