import { normalise } from '../normalise';
import type { Span } from '../span';

/** A cell with its words in the lexicon's spelling, and where it stands in the document. */
export interface TableCell extends Span {
  readonly text: string;
  /** As printed, without the line breaks of a narrow column. */
  readonly printed: string;
}

export function tableCell(source: string, start: number, end: number): TableCell {
  const words = source.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const trimmed = words.trim();
  return {
    start: start + lead,
    end: start + lead + trimmed.length,
    text: normalise(trimmed).text.replaceAll('\n', ''),
    printed: trimmed.includes('\n') ? trimmed.replace(/\s*\n\s*/g, '') : trimmed,
  };
}
