import type { SheetModel } from '../report/sheetModel';
import { ExcelProblem } from './excelProblem';
import type { SheetState, WorkbookState } from './workbookState';

/** @throws ExcelProblem */
export function requireOpenStructure({ structureProtected }: WorkbookState): void {
  if (structureProtected) throw new ExcelProblem('workbook-protected', 'no sheet can be added');
}

/**
 * Refuses before anything is written what Excel would refuse halfway.
 *
 * @param formers the sheets that are written again, in the order of the models
 * @throws ExcelProblem
 */
export function requireRoom(
  models: readonly SheetModel[],
  { sheets }: WorkbookState,
  formers: readonly (SheetState | undefined)[],
): void {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  for (const [index, { name, tables }] of models.entries()) {
    const former = formers[index];
    if (former?.protected) throw new ExcelProblem('sheet-protected', 'its own sheet', former.name);
    if (!former) {
      if (taken.has(name.toLowerCase())) throw new ExcelProblem('name-taken', 'that sheet is not ours', name);
      taken.add(name.toLowerCase());
    }
    for (const table of tables) requireFreeTable(table.name, sheets, former);
  }
}

function requireFreeTable(
  table: string,
  sheets: readonly SheetState[],
  former: SheetState | undefined,
): void {
  const isTaken = sheets.some(
    (sheet) => sheet !== former && sheet.tables.some((name) => name.toLowerCase() === table.toLowerCase()),
  );
  if (isTaken) throw new ExcelProblem('table-taken', 'that table is elsewhere', table);
}
