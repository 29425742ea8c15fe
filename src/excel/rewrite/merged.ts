import type { Area, Cell, Scalar, SheetModel } from '../../report/sheetModel';
import { isFormula } from '../cellInput';

/** Something the user typed that has no place in the sheet as it is written now. */
export interface Unplaced {
  /** Key of its row, or the address of its cell where it stood outside the table. */
  readonly key: string;
  /** Header of its column, "" outside the table. */
  readonly column: string;
  readonly value: Scalar;
}

/** Cells whose formats are taken over with their contents. */
export interface KeptFormat {
  readonly from: Area;
  readonly to: Area;
}

/** A model with what the user typed in it. */
export interface Merged {
  readonly model: SheetModel;
  readonly formats: readonly KeptFormat[];
  /** How many cells of the user's were kept. */
  readonly kept: number;
  readonly unplaced: readonly Unplaced[];
}

/** What the user would type to have the cell again. */
export const asTyped = (cell: Cell): Scalar => (isFormula(cell) ? cell.formula : cell);
