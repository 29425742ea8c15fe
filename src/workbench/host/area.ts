import { invalidArgument } from './hostError';

/** A rectangle of cells; rows and columns count from 1, as in the workbook library. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** 1 -> A, 28 -> AB. */
function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

const CELLS = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d+):\$?(\d+)$/;

/** Reads A1, A1:B2, A:C or 1:3, with or without $; a sheet before "!" is left to the caller. */
export function parseArea(text: string): Area {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, c1 = '', r1 = '', c2 = c1, r2 = r1] = cells;
    return ordered(Number(r1), columnNumber(c1), Number(r2), columnNumber(c2));
  }
  const columns = COLUMNS.exec(text);
  if (columns) return ordered(1, columnNumber(columns[1] ?? ''), LAST_ROW, columnNumber(columns[2] ?? ''));
  const rows = ROWS.exec(text);
  if (rows) return ordered(Number(rows[1]), 1, Number(rows[2]), LAST_COLUMN);
  throw invalidArgument();
}

function ordered(r1: number, c1: number, r2: number, c2: number): Area {
  return bounded({
    top: Math.min(r1, r2),
    left: Math.min(c1, c2),
    bottom: Math.max(r1, r2),
    right: Math.max(c1, c2),
  });
}

/** Refuses what lies outside a sheet, as Excel does. */
export function bounded(area: Area): Area {
  if (area.top < 1 || area.left < 1 || area.bottom > LAST_ROW || area.right > LAST_COLUMN) {
    throw invalidArgument();
  }
  if (area.bottom < area.top || area.right < area.left) throw invalidArgument();
  return area;
}

export const height = (area: Area): number => area.bottom - area.top + 1;
export const width = (area: Area): number => area.right - area.left + 1;
export const wholeColumns = (area: Area): boolean => area.top === 1 && area.bottom === LAST_ROW;
export const wholeRows = (area: Area): boolean => area.left === 1 && area.right === LAST_COLUMN;

export function formatArea(area: Area, absolute = false): string {
  const mark = absolute ? '$' : '';
  const column = (number: number) => mark + columnLetters(number);
  if (wholeColumns(area)) return `${column(area.left)}:${column(area.right)}`;
  if (wholeRows(area)) return `${mark}${area.top}:${mark}${area.bottom}`;
  const first = `${column(area.left)}${mark}${area.top}`;
  if (area.top === area.bottom && area.left === area.right) return first;
  return `${first}:${column(area.right)}${mark}${area.bottom}`;
}

/** A sheet's name as a formula writes it: quoted unless it is a plain word that is no cell address. */
export function quotedSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CELLS.test(name) && !/^[rc]\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'My sheet'!A1` into its sheet, if any, and the rest. */
export function splitSheet(reference: string): { sheet?: string; address: string } {
  const at = reference.lastIndexOf('!');
  if (at < 0) return { address: reference };
  const sheet = reference
    .slice(0, at)
    .replace(/^'(.*)'$/, '$1')
    .replaceAll("''", "'");
  return { sheet, address: reference.slice(at + 1) };
}

export function intersection(a: Area, b: Area): Area | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

export const union = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});
