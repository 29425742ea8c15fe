import { cellName } from '../../report/cellName';
import type { Block, Cell, SheetModel } from '../../report/sheetModel';
import type { FormerSheet } from './formerSheet';
import { asTyped, type KeptFormat, type Merged, type Unplaced } from './merged';
import { isTaken, modelCell, modelValue, text } from './tableMatch';

/** Cells that the user typed beside ours stay where they are, if nothing of ours comes to stand there. */
export function keepForeignCells(
  model: SheetModel,
  former: FormerSheet,
  carried: (cell: Cell) => Cell,
): Merged {
  const unplaced: Unplaced[] = [];
  const blocks: Block[] = [];
  const formats: KeptFormat[] = [];
  for (const { row, column, value } of former.foreignCells()) {
    if (!isTaken(model, row, column)) {
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
