import type { Cell, SheetModel } from '../../report/sheetModel';
import type { FormerSheet } from './formerSheet';
import { asTyped, type Merged, type Unplaced } from './merged';
import { isTaken, modelValue, span, type TableMatch, text } from './tableMatch';

/** The user's own columns stand behind ours, their cells in the rows of their keys; listed where no room is left. */
export function keepAddedColumns(
  model: SheetModel,
  former: FormerSheet,
  match: TableMatch,
  carried: (cell: Cell) => Cell,
): Merged {
  const { area, added } = match;
  const right = area.column + area.columns;
  const room = span(area.rows).every((row) =>
    added.every((_, index) => !isTaken(model, area.row + row, right + index)),
  );
  const at = (row: number, column: number) => former.at(match.former.row + row, match.former.column + column);
  const unplaced: Unplaced[] = match.formerKeys.flatMap((key, row) =>
    room && isPlaced(match, row)
      ? []
      : added.flatMap((column) => {
          const value = at(1 + row, column);
          return value === null
            ? []
            : [{ key, column: text(modelValue(at(0, column))), value: asTyped(value) }];
        }),
  );
  if (!room || added.length === 0) return { model, formats: [], kept: 0, unplaced };
  const body = match.keys.map((key) => {
    const row = match.formerRowOf.get(key);
    return added.map((column) => carried(row === undefined ? null : at(1 + row, column)));
  });
  const header = added.map((column): Cell => at(0, column));
  const rows = Math.min(match.former.rows, area.rows);
  return {
    model: {
      ...model,
      blocks: [...model.blocks, { row: area.row, column: right, cells: [header, ...body] }],
      tables: model.tables.map((table) =>
        table.area === area ? { ...table, area: { ...area, columns: area.columns + added.length } } : table,
      ),
    },
    formats: added.map((column, index) => ({
      from: { row: match.former.row, column: match.former.column + column, rows, columns: 1 },
      to: { row: area.row, column: right + index, rows, columns: 1 },
    })),
    kept: body.flat().filter((cell) => cell !== null).length,
    unplaced,
  };
}

/** Whether that former row is one of the model's; of rows with the same key only the first is. */
export const isPlaced = ({ formerKeys, rowOf, formerRowOf }: TableMatch, row: number): boolean => {
  const key = formerKeys[row] ?? '';
  return rowOf.has(key) && formerRowOf.get(key) === row;
};
