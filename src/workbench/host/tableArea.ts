import type { Table } from '@cj-tech-master/excelts';
import { type Area, formatArea, height, parseArea } from './area';

/** The cells of a table: header, body and totals. */
export const tableArea = (table: Table): Area => parseArea(table.model.tableRef ?? table.model.ref);

/** Gives the table other cells. The library counts its rows and columns, it keeps no values of its own. */
export function setTableArea(table: Table, area: Area, columns: readonly string[]): void {
  const model = table.table;
  const others = (model.headerRow === false ? 0 : 1) + (model.totalsRow ? 1 : 0);
  model.ref = formatArea({ ...area, bottom: area.top, right: area.left });
  model.columns = columns.map(
    (name) => model.columns.find((column) => column.name === name) ?? { name, filterButton: true },
  );
  model.rows = Array.from({ length: height(area) - others }, () => columns.map(() => null));
  table.validate();
}
