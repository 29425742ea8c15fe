import { cellName } from '../../report/cellName';
import type { Block, Cell, SheetModel } from '../../report/sheetModel';
import { isFormula } from '../cellInput';
import type { SheetCells } from '../workbookState';
import type { FormerSheet } from './formerSheet';
import { asTyped, type KeptFormat, type Merged, type Unplaced } from './merged';
import { isTaken, modelCell, modelValue, text } from './tableMatch';

/**
 * Cells that the user typed beside ours stay where they are, if nothing of ours comes to stand there.
 *
 * @param tables the user's own, of which the cells are kept alone; formulas that read these have nothing left to read
 */
export function keepForeignCells(
  model: SheetModel,
  former: FormerSheet,
  tables: SheetCells['tables'],
  carried: (cell: Cell) => Cell,
): Merged {
  const unplaced: Unplaced[] = tables.map(({ name }) => ({ key: name, column: '', value: null }));
  const blocks: Block[] = [];
  const formats: KeptFormat[] = [];
  for (const { row, column, value } of former.foreignCells(tables)) {
    if (!isTaken(model, row, column) && !readsOne(value, tables)) {
      blocks.push({ row, column, cells: [[carried(value)]] });
      const area = { row, column, rows: 1, columns: 1 };
      formats.push({ from: area, to: area });
    } else if (text(modelValue(modelCell(model, row, column))) !== text(modelValue(value))) {
      unplaced.push({ key: cellName(row, column), column: '', value: asTyped(value) });
    }
  }
  return {
    model: { ...model, blocks: [...model.blocks, ...blocks] },
    formats,
    kept: blocks.length,
    unplaced,
  };
}

const readsOne = (value: Cell, tables: SheetCells['tables']): boolean =>
  isFormula(value) && tables.some(({ name }) => value.formula.includes(`${name}[`));
