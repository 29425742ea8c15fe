import { OWN_CELLS, SHEET_IDENTITY } from '../report/identity';
import { queueRedirect } from './redirect';
import { type SheetWrite, tablesSwapped } from './sheetWrite';
import { tabOrder } from './tabOrder';
import { FORMER, SWAP_LOG, swapLogFormula, tablePrefix, temporarySheet, WRITING } from './temporaryNames';
import type { SheetState, WorkbookState } from './workbookState';

/**
 * Queues the step by which a set of sheets that is painted beside its former self takes its place
 * (docs/decisions/rewriting-swaps-sheets.md). Excel itself keeps all references right through a renaming, so that no
 * formula of the workbook has to be read: the former sheets and their tables get names that occur nowhere else, and
 * find and replace turns the references that followed them to the new ones. While the log is there all of it can be
 * taken back; once it is gone only the former sheets are left to be deleted.
 */
export function queueSwap(
  { workbook }: Excel.RequestContext,
  set: readonly SheetWrite[],
  before: WorkbookState,
): void {
  const log = set.map(({ tab, former }) => ({ tab, isNew: former === undefined }));
  workbook.names.add(SWAP_LOG, swapLogFormula(log)).visible = false;
  const replaced = set.flatMap((sheet) =>
    sheet.former
      ? [{ ...sheet, former: sheet.former, old: workbook.worksheets.getItem(sheet.former.id) }]
      : [],
  );
  for (const { old, ...sheet } of replaced) {
    old.name = temporarySheet(FORMER, sheet.index);
    for (const name of tablesSwapped(sheet)) old.tables.getItem(name).name = tablePrefix(FORMER) + name;
  }
  const made = set.map(({ index }) => workbook.worksheets.getItem(temporarySheet(WRITING, index)));
  for (const sheet of set) queueLastingNames(made[sheet.index], sheet);
  for (const sheet of replaced) queueUserNames(made[sheet.index], sheet);
  queueRedirect(workbook, before, log, FORMER, (sheet) => replaced.some(({ former }) => former === sheet));
  for (const { index, position } of tabOrder(before, set)) setPosition(made[index], position);
  made[set.findIndex(isVisible)]?.activate();
  for (const { index, former } of replaced) hideAsBefore(made[index], former);
  workbook.names.getItem(SWAP_LOG).delete();
  for (const { old } of replaced) old.delete();
}

function queueLastingNames(made: Excel.Worksheet | undefined, sheet: SheetWrite): void {
  if (!made) return;
  made.name = sheet.tab;
  for (const name of tablesSwapped(sheet)) made.tables.getItem(tablePrefix(WRITING) + name).name = name;
}

/** Names that the user made within the sheet. */
function queueUserNames(
  made: Excel.Worksheet | undefined,
  { former, model }: { former: SheetState; model: SheetWrite['model'] },
): void {
  const own = [SHEET_IDENTITY, OWN_CELLS, ...model.names.map(({ name }) => name)];
  for (const { name, formula } of former.names) if (!own.includes(name)) made?.names.add(name, formula);
}

function setPosition(made: Excel.Worksheet | undefined, position: number): void {
  if (made) made.position = position;
}

const isVisible = ({ former }: SheetWrite): boolean => (former?.visibility ?? 'Visible') === 'Visible';

function hideAsBefore(made: Excel.Worksheet | undefined, { visibility }: SheetState): void {
  if (made && visibility !== 'Visible') made.visibility = visibility as Excel.SheetVisibility;
}
