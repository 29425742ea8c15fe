import type { SourceTable } from '../sourceText';
import { emptyCell, type TableCell, tableCell } from './tableCell';

/** Wider and longer tables than any plan has are cut off here. */
const MOST_COLUMNS = 60;
const MOST_ROWS = 5000;

/** The cells of a structured table by row and column; a merged cell stands in every place that it covers. */
export function sourceGrid(source: string, table: SourceTable): TableCell[][] {
  const grid: (TableCell | undefined)[][] = [];
  table.rows.slice(0, MOST_ROWS).forEach((cells, row) => {
    let column = 0;
    for (const { start, end, columns = 1, rows = 1 } of cells) {
      while (grid[row]?.[column]) column++;
      if (column >= MOST_COLUMNS) break;
      const cell = tableCell(source, start, end);
      const height = Math.min(rows, table.rows.length - row, MOST_ROWS);
      const width = Math.min(columns, MOST_COLUMNS - column);
      for (let down = 0; down < height; down++) {
        grid[row + down] ??= [];
        const line = grid[row + down] as (TableCell | undefined)[];
        for (let across = 0; across < width; across++) line[column + across] = cell;
      }
      column += width;
    }
  });
  const empty = emptyCell(0);
  return grid.map((line) => Array.from(line ?? [], (cell) => cell ?? empty));
}
