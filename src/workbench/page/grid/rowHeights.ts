import type { Worksheet } from '@cj-tech-master/excelts';
import { type IColumnData, type IStyleData, WrapStrategy } from '@univerjs/core';
import type { CellRows } from './cellRows';

const DEFAULT_SIZE = 11;
/** Pixels a point of font size needs: height of a line, and width of a half-width character. */
const LINE = 1.65;
const HALF_WIDTH = 0.7;
const PADDING = 6;
const FULL_WIDTH =
  /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/**
 * Pixels that rows without a set height need for their wrapped and large text, as Excel fits them when it opens
 * a file. Reckoned from character widths, which spares the grid a layout pass over the whole sheet.
 */
export function rowHeights(
  sheet: Worksheet,
  cells: CellRows,
  columns: Readonly<Record<number, IColumnData>>,
  defaultWidth: number,
): Map<number, number> {
  const heights = new Map<number, number>();
  for (const [rowKey, row] of Object.entries(cells)) {
    const index = Number(rowKey);
    if (sheet.findRow(index + 1)?.height) continue;
    const needs = Object.entries(row).map(([column, { v, s }]) => {
      const style = (s ?? {}) as IStyleData;
      const width = columns[Number(column)]?.w ?? defaultWidth;
      return cellHeight(String(v ?? ''), style, width);
    });
    heights.set(index, Math.max(0, ...needs));
  }
  return heights;
}

function cellHeight(text: string, style: IStyleData, width: number): number {
  if (text === '') return 0;
  const size = style.fs ?? DEFAULT_SIZE;
  const lines =
    style.tb === WrapStrategy.WRAP ? wrappedLines(text, (width - PADDING) / (size * HALF_WIDTH)) : 1;
  return Math.ceil(lines * size * LINE + 2);
}

function wrappedLines(text: string, perLine: number): number {
  const lengths = text
    .split('\n')
    .map((line) => [...line].reduce((sum, char) => sum + (FULL_WIDTH.test(char) ? 2 : 1), 0));
  return lengths.reduce((sum, length) => sum + Math.max(1, Math.ceil(length / perLine)), 0);
}
