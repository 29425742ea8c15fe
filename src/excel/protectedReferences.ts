import { ExcelProblem } from './excelProblem';
import { quotedSheet } from './sheetAreas';
import type { SheetState, WorkbookState } from './workbookState';

/**
 * Refuses to write sheets again while a protected sheet refers to one: its formulas could not be led to the new one.
 * Costs a round trip, only in workbooks with protected sheets.
 *
 * @throws ExcelProblem
 */
export async function requireNoProtectedReferences(
  context: Excel.RequestContext,
  state: WorkbookState,
  formers: readonly SheetState[],
): Promise<void> {
  const guarded = state.sheets.filter((sheet) => sheet.protected && !formers.includes(sheet));
  if (guarded.length === 0 || formers.length === 0) return;
  const read = guarded.map(({ id }) =>
    context.workbook.worksheets.getItem(id).getUsedRange(true).load('formulas'),
  );
  await context.sync();
  const marks = formers.flatMap(({ name, tables }) => [
    `${name}!`,
    `${quotedSheet(name)}!`,
    ...tables.map((table) => `${table}[`),
  ]);
  const refers = (formula: unknown) =>
    typeof formula === 'string' && formula.startsWith('=') && marks.some((mark) => formula.includes(mark));
  for (const [index, { formulas }] of read.entries()) {
    if (formulas.flat().some(refers))
      throw new ExcelProblem('sheet-protected', 'its formulas read ours', guarded[index]?.name);
  }
}
