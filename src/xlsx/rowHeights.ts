import type { Cell, SheetModel } from '../report/sheetModel';
import { contains } from './areas';

/** Points that a line takes, as a multiple of its font size. */
const LINE = 1.4;
const DEFAULT_SIZE = 11;
const DEFAULT_WIDTH = 8;

/** Points that every row needs so that its wrapped texts show in full; rows of one line are not in it. */
export function rowHeights(model: SheetModel): Map<number, number> {
  const heights = new Map<number, number>();
  const sizeAt = wrapping(model);
  for (const { row, column, cell } of cellsOf(model)) {
    const lines = linesOf(cell, model.columnWidths[column] ?? DEFAULT_WIDTH);
    const size = lines > 1 ? sizeAt(row, column) : undefined;
    if (size !== undefined) heights.set(row, Math.max(heights.get(row) ?? 0, lines * size * LINE));
  }
  for (const [row, height] of Object.entries(model.rowHeights ?? {})) heights.set(Number(row), height);
  return heights;
}

function* cellsOf({ blocks }: SheetModel): Generator<{ row: number; column: number; cell: Cell }> {
  for (const block of blocks) {
    for (const [row, cells] of block.cells.entries()) {
      for (const [column, cell] of cells.entries()) {
        yield { row: block.row + row, column: block.column + column, cell };
      }
    }
  }
}

/** The font size of a cell whose text wraps, undefined for the others. Later styles win. */
function wrapping({ styles }: SheetModel) {
  const relevant = styles
    .filter(({ style }) => style.wrap !== undefined || style.size !== undefined)
    .reverse();
  return (row: number, column: number): number | undefined => {
    const here = relevant.filter(({ area }) => contains(area, row, column));
    if (!here.find(({ style }) => style.wrap !== undefined)?.style.wrap) return undefined;
    return here.find(({ style }) => style.size !== undefined)?.style.size ?? DEFAULT_SIZE;
  };
}

function linesOf(cell: Cell, width: number): number {
  const value = typeof cell === 'object' && cell !== null ? cell.value : cell;
  if (typeof value !== 'string') return 1;
  return value
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / width)), 0);
}

/** In characters of the default font: a Chinese character is as wide as two digits. */
function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += /[\u2e80-\uffef]/.test(character) || character.length > 1 ? 2 : 1;
  return width;
}
