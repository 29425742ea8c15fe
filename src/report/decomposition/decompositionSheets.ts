import type { Plan } from '../../plan/schema';
import type { Language } from '../../wording/language';
import { type FormulaMode, inMode, MODE_WORDS } from '../formulaMode';
import { withNote } from '../lines';
import type { SheetModel } from '../sheetModel';
import type { RegionSheetOptions } from './regionRows';
import { regionSheet } from './regionSheet';
import { type YearSheetOptions, yearSheet } from './yearSheet';

const FORMULAS = { zh: '公式：', en: 'Formulas: ' } as const;

/** A year of a plan split over regions, and the sheet of years that it reads. */
export function decompositionSheets(
  plan: Plan,
  options: RegionSheetOptions & { readonly mode: FormulaMode },
): SheetModel[] {
  return [noted(regionSheet(plan, options), options), yearSheetInMode(plan, options)];
}

/** The sheet of years with the formulas asked for, and the note that says which they are. */
export function yearSheetInMode(
  plan: Plan,
  options: YearSheetOptions & { readonly mode: FormulaMode },
): SheetModel {
  return noted(yearSheet(plan, options), options);
}

function noted(
  sheet: SheetModel,
  { mode, language }: { readonly mode: FormulaMode; readonly language: Language },
): SheetModel {
  return withNote(inMode(sheet, mode), `${FORMULAS[language]}${MODE_WORDS[mode][language]}`);
}
