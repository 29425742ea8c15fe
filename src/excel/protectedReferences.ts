import { ExcelProblem } from './excelProblem';
import { quotedSheet } from './sheetAreas';
import type { SheetState, WorkbookState } from './workbookState';

/**
 * Refuses to write a sheet again while a protected sheet refers to it: its formulas could not be led to the new one.
 * Costs a round trip, only in workbooks with protected sheets.
 *
 * @throws ExcelProblem
 */
export async function requireNoProtectedReferences(
  context: Excel.RequestContext,
  state: WorkbookState,
  former: SheetState,
): Promise<void> {
  const guarded = state.sheets.filter((sheet) => sheet !== former && sheet.protected);
  if (guarded.length === 0) return;
  const read = guarded.map(({ id }) =>
    context.workbook.worksheets.getItem(id).getUsedRange(true).load('formulas'),
  );
  await context.sync();
  const marks = [
    `${former.name}!`,
    `${quotedSheet(former.name)}!`,
    ...former.tables.map((name) => `${name}[`),
  ];
  const refers = (formula: unknown) =>
    typeof formula === 'string' && formula.startsWith('=') && marks.some((mark) => formula.includes(mark));
  for (const [index, { formulas }] of read.entries()) {
    if (formulas.flat().some(refers)) throw new ExcelProblem('sheet-protected', guarded[index]?.name ?? '');
  }
}
