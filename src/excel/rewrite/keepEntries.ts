import type { Block, Cell, Scalar, SheetModel } from '../../report/sheetModel';
import { isFormula } from '../cellInput';
import { isPlaced } from './addedColumns';
import { type FormerSheet, isFormulaText } from './formerSheet';
import type { Merged, Unplaced } from './merged';
import { modelCell, modelValue, span, type TableMatch, text } from './tableMatch';

interface Entry {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** What the user typed into our columns: back into cells that the model leaves blank, or listed. */
export function keepEntries(
  model: SheetModel,
  former: FormerSheet,
  match: TableMatch,
  carried: (value: Scalar) => Cell,
): Merged {
  const entries: Entry[] = [];
  const unplaced: Unplaced[] = [];
  for (const [column, formerColumn] of match.formerColumn.entries()) {
    if (formerColumn === undefined) continue;
    const at = (row: number) => former.at(match.former.row + row, match.former.column + formerColumn);
    const header = text(at(0));
    const isEntry = isEntryColumn(model, match, column);
    const calculated = span(match.former.rows - 1).some((row) => isFormulaText(at(1 + row)));
    for (const [formerRow, key] of match.formerKeys.entries()) {
      const value = at(1 + formerRow);
      if (value === null) continue;
      const place = placeOf(match, formerRow, column);
      const cell = place && (modelCell(model, place.row, place.column) ?? null);
      if (place && cell === null && isEntry) entries.push({ ...place, cell: carried(value) });
      else if (isLost(value, cell, calculated)) unplaced.push({ key, column: header, value });
    }
  }
  return {
    model: { ...model, blocks: model.blocks.map((block) => withEntries(block, entries)) },
    formats: [],
    kept: entries.length,
    unplaced,
  };
}

function placeOf(match: TableMatch, formerRow: number, column: number) {
  if (!isPlaced(match, formerRow)) return undefined;
  const row = match.keys.indexOf(match.formerKeys[formerRow] ?? '');
  return { row: match.area.row + 1 + row, column: match.area.column + column };
}

function isEntryColumn(model: SheetModel, match: TableMatch, column: number): boolean {
  const header = modelValue(modelCell(model, match.area.row, match.area.column + column));
  return model.entries?.columns.includes(text(header)) ?? false;
}

/**
 * Whether something the user may have typed is gone: a value in a row that is no more, a value over a formula of
 * ours, or another value than the plan has. Our own formulas are no loss.
 */
function isLost(value: Scalar, cell: Cell | undefined, calculated: boolean): boolean {
  if (isFormulaText(value)) return cell !== undefined && !isFormula(cell);
  if (cell !== undefined && isFormula(cell)) return calculated;
  return cell === undefined || text(value) !== text(modelValue(cell));
}

function withEntries(block: Block, entries: readonly Entry[]): Block {
  const cells = block.cells.map((line, rowOffset) =>
    line.map((cell, columnOffset) => {
      const [row, column] = [block.row + rowOffset, block.column + columnOffset];
      return entries.find((entry) => entry.row === row && entry.column === column)?.cell ?? cell;
    }),
  );
  return { ...block, cells };
}
