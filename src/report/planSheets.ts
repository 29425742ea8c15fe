import type { Plan } from '../plan/schema';
import type { Language } from '../wording/language';
import { auditSheet } from './auditSheet';
import { indicatorTable } from './indicatorTable';
import { responsibilityMatrix } from './responsibilityMatrix';
import type { SheetModel } from './sheetModel';
import { unitOverview } from './unitOverview';

/** All sheets of a plan, the indicator table first, for the others read it. */
export function planSheets(plan: Plan, options: { readonly language: Language }): SheetModel[] {
  return [
    indicatorTable(plan, options),
    unitOverview(plan, options),
    responsibilityMatrix(plan, options),
    auditSheet(plan, options),
  ].filter((sheet) => sheet !== undefined);
}
