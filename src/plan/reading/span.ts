/** A stretch of a text: from `start` up to, not including, `end`, in UTF-16 units as `String.slice` counts them. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
