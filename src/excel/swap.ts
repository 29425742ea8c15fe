import { OWN_CELLS, SHEET_IDENTITY } from '../report/identity';
import { quotedSheet } from './sheetAreas';
import { FORMER, temporaryTable, WRITING } from './temporaryNames';
import type { NameState, SheetState, WorkbookState } from './workbookState';

/**
 * How a sheet takes the place of its former self (docs/decisions/rewriting-swaps-sheets.md). Excel itself keeps all references right through
 * a renaming, so that no formula of the workbook has to be read: the former sheet and its tables get names that occur
 * nowhere else, and find and replace turns the references that followed them to the new ones. The former sheet is
 * deleted last; until then everything can be taken back.
 */
export interface Swap {
  readonly before: WorkbookState;
  readonly former: SheetState;
  /** Former tables whose name passes to a new one: by the name they have had so far. */
  readonly tables: readonly string[];
}

/** Queues the swap of a sheet named `policy_writing`, whose tables are named `policy_writing_table_…`. */
export function queueSwap({ workbook }: Excel.RequestContext, swap: Swap, ownNames: readonly string[]): void {
  const { former, tables, before } = swap;
  const old = workbook.worksheets.getItem(former.id);
  const made = workbook.worksheets.getItem(WRITING);
  old.name = FORMER;
  renameTables(old, tables, FORMER);
  made.name = former.name;
  for (const [index, name] of tables.entries())
    made.tables.getItem(temporaryTable(WRITING, index)).name = name;
  for (const { name, formula } of former.names) {
    if (name !== SHEET_IDENTITY && name !== OWN_CELLS && !ownNames.includes(name))
      made.names.add(name, formula);
  }
  redirect(workbook, swap, FORMER, [...otherSheets(swap), { id: former.name }]);
  made.position = former.position;
  if (before.activeSheetId === former.id || former.visibility === 'Visible') made.activate();
  if (former.visibility !== 'Visible') made.visibility = former.visibility as Excel.SheetVisibility;
  old.delete();
}

/** Queues the way back from a swap that was cut off anywhere before its end. */
export function queueUnswap({ workbook }: Excel.RequestContext, swap: Swap, now: WorkbookState): void {
  const { former, tables, before } = swap;
  const made = now.sheets.find(({ id }) => !before.sheets.some((sheet) => sheet.id === id));
  const old = workbook.worksheets.getItem(former.id);
  if (made && made.name !== WRITING) {
    const sheet = workbook.worksheets.getItem(made.id);
    sheet.name = WRITING;
    renameTables(
      sheet,
      tables.filter((name) => made.tables.includes(name)),
      WRITING,
      tables,
    );
  }
  const formerNow = now.sheets.find(({ id }) => id === former.id);
  old.name = former.name;
  for (const [index, name] of tables.entries()) {
    const temporary = temporaryTable(FORMER, index);
    if (formerNow?.tables.includes(temporary)) old.tables.getItem(temporary).name = name;
  }
  redirect(workbook, swap, WRITING, otherSheets(swap));
  if (made) workbook.worksheets.getItem(made.id).delete();
  workbook.worksheets.getItem(before.activeSheetId).activate();
}

function renameTables(
  sheet: Excel.Worksheet,
  names: readonly string[],
  prefix: typeof WRITING | typeof FORMER,
  numbering: readonly string[] = names,
): void {
  for (const name of names) sheet.tables.getItem(name).name = temporaryTable(prefix, numbering.indexOf(name));
}

const otherSheets = ({ before, former }: Swap): { readonly id: string }[] =>
  before.sheets.filter((sheet) => sheet.id !== former.id && !sheet.protected);

/** References to the sheet and tables with temporary names become references to those with the lasting ones. */
function redirect(
  workbook: Excel.Workbook,
  { former, tables, before }: Swap,
  from: typeof WRITING | typeof FORMER,
  sheets: readonly { readonly id: string }[],
): void {
  const criteria = { completeMatch: false, matchCase: false };
  for (const { id } of sheets) {
    const sheet = workbook.worksheets.getItem(id);
    sheet.replaceAll(`${from}!`, `${quotedSheet(former.name)}!`, criteria);
    for (const [index, name] of tables.entries())
      sheet.replaceAll(temporaryTable(from, index), name, criteria);
  }
  const refers = ({ formula }: NameState) =>
    [former.name, ...tables].some((name) => formula.toLowerCase().includes(name.toLowerCase()));
  for (const { name, formula } of before.names.filter(refers)) workbook.names.getItem(name).formula = formula;
  for (const sheet of before.sheets) {
    if (sheet.id === former.id) continue;
    for (const { name, formula } of sheet.names.filter(refers)) {
      workbook.worksheets.getItem(sheet.id).names.getItem(name).formula = formula;
    }
  }
}
