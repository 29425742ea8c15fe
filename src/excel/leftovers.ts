import { SHEET_IDENTITY } from '../report/identity';
import type { SheetModel } from '../report/sheetModel';
import { recover } from './recover';
import { FORMER, temporaryTable, WRITING } from './temporaryNames';
import type { SheetState, WorkbookState } from './workbookState';

export const hasLeftovers = (state: WorkbookState): boolean =>
  state.sheets.some(({ name }) => name === WRITING || name === FORMER);

/**
 * Takes back a write that was cut off for good, as when Excel was closed within it: the former sheet gets its name
 * back. What the sheet was called stands on the sheet that was to replace it, if that had got so far.
 */
export async function clearLeftovers(state: WorkbookState, model: SheetModel): Promise<void> {
  const former = state.sheets.find(({ name }) => name === FORMER);
  const active = state.sheets.find(({ name }) => name !== FORMER && name !== WRITING) ?? state.sheets[0];
  const before: WorkbookState = { ...state, activeSheetId: former?.id ?? active?.id ?? state.activeSheetId };
  if (!former) {
    await recover(before, undefined);
    return;
  }
  const replacing = state.sheets.find((sheet) => sheet.id !== former.id && isReplacing(sheet, former));
  const named: SheetState = {
    ...former,
    name: replacing && replacing.name !== WRITING ? replacing.name : model.name,
  };
  const sheets = state.sheets.filter((sheet) => sheet !== replacing && sheet.name !== WRITING);
  const tables = model.tables
    .map(({ name }) => name)
    .filter((_, index) => former.tables.includes(temporaryTable(FORMER, index)));
  await recover({ ...before, sheets }, { before: { ...before, sheets }, former: named, tables });
}

const isReplacing = (sheet: SheetState, former: SheetState): boolean =>
  sheet.names.some(({ name, formula }) =>
    former.names.some(
      (other) => other.name === SHEET_IDENTITY && name === SHEET_IDENTITY && other.formula === formula,
    ),
  );
