import type { Area, Block, Cell, ChartModel, StyleRun } from '../../sheetModel';

/** One chart of the sheet, and the data it draws. */
export interface ChartPart {
  readonly block: Block;
  readonly chart: ChartModel;
  readonly styles: readonly StyleRun[];
}

/** Where a chart stands, and where its data begins. */
export interface ChartPlace {
  readonly area: Area;
  readonly data: { readonly row: number; readonly column: number };
}

/** Makes the part at its place; `rows` says how many rows its data takes, with the header. */
export interface ChartMaker {
  readonly rows: number;
  readonly make: (place: ChartPlace) => ChartPart;
}

/** The data of a column below its header. */
export function dataArea({ data }: ChartPlace, column: number, rows: number): Area {
  return { row: data.row + 1, column: data.column + column, rows, columns: 1 };
}

export const numberOr = (cell: Cell, other: number): number => {
  const value = typeof cell === 'object' && cell !== null ? cell.value : cell;
  return typeof value === 'number' ? value : other;
};
