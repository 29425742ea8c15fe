import type { Block, Cell, SheetModel } from '../../report/sheetModel';
import { isFormula } from '../cellInput';
import { isPlaced } from './addedColumns';
import type { FormerSheet } from './formerSheet';
import { asTyped, type Merged, type Unplaced } from './merged';
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
  carried: (cell: Cell) => Cell,
): Merged {
  const entries: Entry[] = [];
  const unplaced: Unplaced[] = [];
  const columns = match.formerColumn.flatMap((formerColumn, column) =>
    formerColumn === undefined ? [] : [{ column, formerColumn }],
  );
  for (const { column, formerColumn } of columns) {
    const [header = null, ...values] = formerValues(former, match, formerColumn);
    const isEntry = isEntryColumn(model, match, column);
    const calculated = values.some(isFormula);
    const typed = values.flatMap((cell, row) => (cell === null ? [] : [{ cell, row }]));
    for (const { cell, row } of typed) {
      const place = placeOf(match, row, column);
      const own = place && (modelCell(model, place.row, place.column) ?? null);
      if (place && own === null && isEntry) entries.push({ ...place, cell: carried(cell) });
      else if (isLost(cell, own, calculated)) {
        const key = match.formerKeys[row] ?? '';
        unplaced.push({ key, column: text(modelValue(header)), value: asTyped(cell) });
      }
    }
  }
  const blocks = model.blocks.map((block) => withEntries(block, entries));
  return { model: { ...model, blocks }, formats: [], kept: entries.length, unplaced };
}

/** The column's header, and what stands under it. */
const formerValues = (former: FormerSheet, match: TableMatch, column: number): Cell[] =>
  span(match.former.rows).map((row) => former.at(match.former.row + row, match.former.column + column));

function placeOf(match: TableMatch, formerRow: number, column: number) {
  if (!isPlaced(match, formerRow)) return undefined;
  const row = match.rowOf.get(match.formerKeys[formerRow] ?? '') ?? 0;
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
function isLost(value: Cell, cell: Cell | undefined, calculated: boolean): boolean {
  if (isFormula(value)) return cell !== undefined && !isFormula(cell);
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
