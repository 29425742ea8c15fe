import type { ICellData } from '@univerjs/core';

/** Rows of cells by zero-based index; a cell that shows nothing is absent. */
export type CellRows = Record<number, Record<number, ICellData>>;
