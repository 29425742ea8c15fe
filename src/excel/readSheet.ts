import type { Scalar } from '../report/sheetModel';
import { toProblem } from './excelProblem';
import { queueState } from './readWorkbook';
import { findSheet, identityOf, type SheetState } from './workbookState';

/** One of our sheets as it stands now. */
export interface SheetContent {
  /** The id of its model, whatever the user calls the tab. */
  readonly id: string;
  /** Name of the tab. */
  readonly sheetName: string;
  /** Where the header row of its table begins. */
  readonly place: { readonly row: number; readonly column: number };
  /** Of its table, in the order in which the user has them. */
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Scalar[])[];
  /** The named cells above the table. */
  readonly names: Readonly<Record<string, Scalar>>;
}

/**
 * Our sheet of this id as it stands now; undefined where the workbook has none. Two round trips.
 *
 * @throws ExcelProblem
 */
export async function readSheet(id: string): Promise<SheetContent | undefined> {
  try {
    return await Excel.run(async (context) => {
      const state = queueState(context);
      await context.sync();
      const found = findSheet(state(), id);
      return found && readContent(context, found);
    });
  } catch (error) {
    throw toProblem(error);
  }
}

/** Table and named cells of a sheet of ours; undefined for a sheet without a table. One round trip. */
export async function readContent(
  context: Excel.RequestContext,
  found: SheetState,
): Promise<SheetContent | undefined> {
  const [table] = found.tables;
  if (table === undefined) return undefined;
  const sheet = context.workbook.worksheets.getItem(found.id);
  const area = sheet.tables.getItem(table).getRange().load('values,rowIndex,columnIndex');
  const cells = found.names.map(({ name }) => ({
    name,
    cell: sheet.names.getItem(name).getRangeOrNullObject().load('values'),
  }));
  await context.sync();
  const [headers = [], ...rows] = area.values;
  return {
    id: identityOf(found) ?? '',
    sheetName: found.name,
    place: { row: area.rowIndex, column: area.columnIndex },
    headers: headers.map(String),
    rows: rows.map((row) => row.map(blankAsNull)),
    names: Object.fromEntries(
      cells.flatMap(({ name, cell }) =>
        cell.isNullObject ? [] : [[name, blankAsNull(cell.values[0]?.[0])]],
      ),
    ),
  };
}

/** Excel hands a blank cell over as an empty text. */
function blankAsNull(value: string | number | boolean | undefined): Scalar {
  return value === '' || value === undefined ? null : value;
}
