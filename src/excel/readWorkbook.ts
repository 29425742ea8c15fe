import type { SheetCells, SheetState, WorkbookState } from './workbookState';

const SHEETS =
  'items/id,items/name,items/position,items/visibility,items/protection/protected,' +
  'items/names/items/name,items/names/items/formula,items/tables/items/name,items/charts/items/name';

/** Queues the reading of everything but cells; the returned function gives it after the next sync. */
export function queueState(context: Excel.RequestContext): () => WorkbookState {
  const { workbook } = context;
  const sheets = workbook.worksheets.load(SHEETS);
  const active = workbook.worksheets.getActiveWorksheet().load('id');
  const names = workbook.names.load('items/name,items/formula');
  const protection = workbook.protection.load('protected');
  return () => ({
    activeSheetId: active.id,
    structureProtected: protection.protected,
    sheets: sheets.items.map(sheetState),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
  });
}

function sheetState(sheet: Excel.Worksheet): SheetState {
  return {
    id: sheet.id,
    name: sheet.name,
    position: sheet.position,
    visibility: sheet.visibility,
    protected: sheet.protection.protected,
    names: sheet.names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    tables: sheet.tables.items.map(({ name }) => name),
    charts: sheet.charts.items.map(({ name }) => name),
  };
}

/** Queues the reading of a sheet's cells and of where its tables lie. */
export function queueCells(sheet: Excel.Worksheet, tables: readonly Excel.Table[]): () => SheetCells {
  const used = sheet.getUsedRange(true).load('rowIndex,columnIndex,formulas,values');
  const placed = tables.map((table) => ({
    table: table.load('name'),
    range: table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
  }));
  return () => ({
    row: used.rowIndex,
    column: used.columnIndex,
    formulas: used.formulas,
    values: used.values,
    tables: placed
      .filter(({ table }) => !table.isNullObject)
      .map(({ table, range }) => ({
        name: table.name,
        area: {
          row: range.rowIndex,
          column: range.columnIndex,
          rows: range.rowCount,
          columns: range.columnCount,
        },
      })),
  });
}
