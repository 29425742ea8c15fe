import Papa from 'papaparse';
import type { Observation } from './observation';

/** Columns of the long CSV, in this order; `readTable` reads them back. */
const COLUMNS = [
  'indicator',
  'period',
  'value',
  'region',
  'basis',
  'state',
  'reported',
  'source',
  'note',
] as const satisfies readonly (keyof Observation)[];

const BYTE_ORDER_MARK = '\ufeff';

/**
 * Writes observations as long CSV: UTF-8 with a byte order mark, by which Excel knows the encoding, and CRLF.
 *
 * Excel runs a cell of a CSV that begins with = + - @ (also behind a tab or a line break) as a formula, quoted or
 * not. Such text gets an apostrophe in front, as OWASP advises for CSV injection; numbers are left alone, so that
 * -3.5 stays a number. `readTable` keeps the apostrophe: what was neutralised stays so.
 *
 * @see RFC 4180; OWASP, CSV Injection
 */
export function writeCsv(observations: readonly Observation[]): string {
  const rows = observations.map((one) => COLUMNS.map((column) => csvCell(one[column])));
  return BYTE_ORDER_MARK + csvLines([[...COLUMNS], ...rows]);
}

/** Rows of cells as CSV text, quoted where needed. */
export function csvLines(rows: readonly (readonly string[])[]): string {
  return `${Papa.unparse(rows as string[][], { newline: '\r\n' })}\r\n`;
}

/** A number as it is, text neutralised, nothing for what is absent. */
export function csvCell(value: string | number | undefined): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value);
  return /^[\s]*[=+\-@＝＋－＠]/.test(value) ? `'${value}` : value;
}
