import type { Area } from '../../src/report/sheetModel';

/** `area(4, 1, 3)` is B5:B7, rows and columns counted from 0. */
export const area = (row: number, column: number, rows = 1, columns = 1): Area => ({
  row,
  column,
  rows,
  columns,
});
