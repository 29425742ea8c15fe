import type { WordGroup, WordKind } from '../lexicon/entry';
import type { Quantity } from '../quantity';
import type { Years } from '../readYear';
import type { Span } from '../span';

/**
 * `list` 、 `comma` ， `stop` ； `end` 。 and the end of a line: ever stronger bounds. `marker`: the number of a heading
 * or list item. `and`: 和, 及. `of`: 的.
 */
export type TokenKind =
  | WordKind
  | 'quantity'
  | 'year'
  | 'rank'
  | 'marker'
  | 'list'
  | 'of'
  | 'comma'
  | 'stop'
  | 'end'
  | 'open'
  | 'close'
  | 'quote';

/** What a statement needs: a figure, or what takes its place. */
export const ANCHORS = ['quantity', 'multiple', 'rank', 'relative'] as const satisfies readonly TokenKind[];

/** Every token has every field, so that the many places which look at tokens find them where they always are. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly word: WordGroup | undefined;
  readonly quantity: Quantity | undefined;
  readonly years: Years | undefined;
}

/** A token that is told by its kind alone. */
export const plainToken = (kind: TokenKind, start: number, end: number): Token => ({
  kind,
  start,
  end,
  word: undefined,
  quantity: undefined,
  years: undefined,
});

export const wordToken = (word: WordGroup, start: number, end: number): Token => ({
  kind: word.kind,
  start,
  end,
  word,
  quantity: undefined,
  years: undefined,
});

export const figureToken = (quantity: Quantity, start: number, end: number): Token => ({
  kind: 'quantity',
  start,
  end,
  word: undefined,
  quantity,
  years: undefined,
});

export const yearToken = (years: Years, start: number): Token => ({
  kind: 'year',
  start,
  end: years.end,
  word: undefined,
  quantity: undefined,
  years,
});
