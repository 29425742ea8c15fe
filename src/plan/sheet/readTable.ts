import type { PlanProblem } from '../load';
import { addressIn, isBlank, type SheetCell, type SheetTable } from './cell';
import type { Column } from './columns';
import { type FieldRecord, setField } from './fields';

/** One row of a table: its fields, and the cell that each column has in this row. */
export interface ReadRow {
  readonly fields: FieldRecord;
  readonly addresses: ReadonlyMap<string, string>;
  /** Its first cell, for what concerns the row as a whole. */
  readonly address: string;
}

/**
 * Reads the rows of a table by their headers, Chinese or English, in whatever order they stand. Blank rows are left
 * out, and all rows where a required column is missing. What cannot be read is added to `problems`: missing, unknown
 * and doubled headers, and cells of the wrong form.
 */
export function readTable(table: SheetTable, columns: readonly Column[], problems: PlanProblem[]): ReadRow[] {
  const placed = placeColumns(table, columns, problems);
  if (columns.some((column) => column.required && !placed.some((found) => found.column === column)))
    return [];
  return table.cells.flatMap((cells, row) =>
    row === 0 || cells.every(isBlank) ? [] : [readRow(table, cells, row, placed, problems)],
  );
}

interface PlacedColumn {
  readonly column: Column;
  readonly at: number;
}

function placeColumns(
  table: SheetTable,
  columns: readonly Column[],
  problems: PlanProblem[],
): PlacedColumn[] {
  const headers = table.cells[0] ?? [];
  const placed = headers.flatMap((header, at): PlacedColumn[] => {
    if (isBlank(header)) return [];
    const column = columns.find((candidate) => isHeaderOf(candidate, header));
    if (column !== undefined) return [{ column, at }];
    problems.push({
      where: addressIn(table, 0, at),
      reason: { zh: `没有名为“${header}”的列`, en: `"${header}" is not a column of this table` },
    });
    return [];
  });
  for (const column of columns) {
    const times = placed.filter((candidate) => candidate.column === column).length;
    if (times > 1 || (times === 0 && column.required)) problems.push(columnProblem(table, column, times));
  }
  return placed;
}

/** Whether a cell is this column's header, in either language. */
export function isHeaderOf({ header }: Column, cell: SheetCell): boolean {
  const text = String(cell).trim();
  return text === header.zh || text.toLowerCase() === header.en.toLowerCase();
}

function columnProblem(table: SheetTable, { header }: Column, times: number): PlanProblem {
  return {
    where: addressIn(table, 0, 0),
    reason:
      times === 0
        ? { zh: `缺少“${header.zh}”列`, en: `lacks the column "${header.en}"` }
        : { zh: `“${header.zh}”列出现了 ${times} 次`, en: `has the column "${header.en}" ${times} times` },
  };
}

function readRow(
  table: SheetTable,
  cells: readonly SheetCell[],
  row: number,
  placed: readonly PlacedColumn[],
  problems: PlanProblem[],
): ReadRow {
  const fields: FieldRecord = {};
  const addresses = new Map<string, string>();
  for (const { column, at } of placed) {
    const address = addressIn(table, row, at);
    addresses.set(column.key, address);
    readField(cells[at] ?? null, column, address, fields, problems);
  }
  return { fields, addresses, address: addressIn(table, row, 0) };
}

/** Reads one cell into its field; a blank one is an absent field. */
export function readField(
  cell: SheetCell,
  column: Column,
  address: string,
  fields: FieldRecord,
  problems: PlanProblem[],
): void {
  if (isBlank(cell)) return;
  const reading = column.format.reading(cell);
  if (!reading.ok) problems.push({ where: address, reason: reading.reason });
  else if (reading.value !== undefined) setField(fields, column.key, reading.value);
}
