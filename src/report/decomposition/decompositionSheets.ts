import type { Plan } from '../../plan/schema';
import { type FormulaMode, inMode, MODE_WORDS } from '../formulaMode';
import { withNote } from '../lines';
import type { SheetModel } from '../sheetModel';
import type { RegionSheetOptions } from './regionRows';
import { regionSheet } from './regionSheet';
import { yearSheet } from './yearSheet';

const FORMULAS = { zh: '公式：', en: 'Formulas: ' } as const;

/** A year of a plan split over regions, and the sheet of years that it reads. */
export function decompositionSheets(
  plan: Plan,
  options: RegionSheetOptions & { readonly mode: FormulaMode },
): SheetModel[] {
  const { language, mode } = options;
  const note = `${FORMULAS[language]}${MODE_WORDS[mode][language]}`;
  return [regionSheet(plan, options), yearSheet(plan, options)].map((sheet) =>
    withNote(inMode(sheet, mode), note),
  );
}
