import type { Span } from './span';

/** A cell of a table: where its words stand in the text, and how many columns and rows it covers. */
export interface SourceCell extends Span {
  readonly columns?: number;
  readonly rows?: number;
}

/** A table of a document that kept its tables (docx, html, xlsx); its words are in the text as well. */
export interface SourceTable extends Span {
  readonly rows: readonly (readonly SourceCell[])[];
}

/**
 * A document as the reader sees it: one text, and the tables in it. Everything that is read out of it says where it
 * stands by offsets into `text`.
 */
export interface SourceText {
  readonly text: string;
  readonly tables: readonly SourceTable[];
}

/** A text without structured tables: a .txt file, or words that were pasted. */
export const plainText = (text: string): SourceText => ({ text, tables: [] });
