import type { Plan } from '../../../plan/schema';
import { decompositionSheets, yearSheetInMode } from '../../../report/decomposition/decompositionSheets';
import {
  isTypable,
  readStandingRegions,
  readTypedYears,
  regionsToWrite,
} from '../../../report/decomposition/readTyped';
import type { ListedRegion } from '../../../report/decomposition/regionList';
import { regionSheetId } from '../../../report/decomposition/regionSheet';
import { planYears, yearSheetId } from '../../../report/decomposition/yearSheet';
import type { FormulaMode } from '../../../report/formulaMode';
import type { SheetModel } from '../../../report/sheetModel';
import type { Settings } from '../../settings';
import type { SheetContent, WorkbookPort, WriteOptions, Written } from '../../workbookPort';

type SplitSettings = Pick<Settings, 'sheetLanguage' | 'path'>;

export interface SplitChoice {
  readonly year: number;
  readonly regions: readonly ListedRegion[];
  readonly mode: FormulaMode;
}

/** The regions that a year is split over now, else those of the year before; without their weights, which stand there. */
export async function standingRegions(plan: Plan, year: number, workbook: WorkbookPort): Promise<string[]> {
  const sheet =
    (await workbook.readSheet(regionSheetId(plan, year))) ??
    (await workbook.readSheet(regionSheetId(plan, year - 1)));
  return sheet === undefined ? [] : readStandingRegions(sheet).map(({ name }) => name);
}

/**
 * Writes the sheet of years alone; what was typed into it stays, and frozen values go by it.
 *
 * @throws ExcelProblem
 */
export async function writeYears(
  plan: Plan,
  mode: FormulaMode,
  workbook: WorkbookPort,
  { sheetLanguage, path }: SplitSettings,
  options: WriteOptions,
): Promise<Written[]> {
  const years = await workbook.readSheet(yearSheetId(plan));
  const sheet = yearSheetInMode(plan, { language: sheetLanguage, path, mode, ...typedIn(plan, years) });
  const written = await workbook.writeSheets([sheet], options);
  return written.map((each) => withoutOurs(each, sheet, years));
}

/**
 * Writes the sheet that splits a year over regions, and the sheet of years that it reads. Weights, minima, baselines and
 * years by hand stay as they were typed.
 *
 * @returns what came of each, the regions first
 * @throws ExcelProblem
 */
export async function writeSplit(
  plan: Plan,
  { year, regions, mode }: SplitChoice,
  workbook: WorkbookPort,
  { sheetLanguage, path }: SplitSettings,
  options: WriteOptions,
): Promise<Written[]> {
  const years = await workbook.readSheet(yearSheetId(plan));
  const here = await workbook.readSheet(regionSheetId(plan, year));
  const before = here === undefined ? await workbook.readSheet(regionSheetId(plan, year - 1)) : undefined;
  const sheets = decompositionSheets(plan, {
    language: sheetLanguage,
    path,
    year,
    mode,
    regions: regionsToWrite(
      regions,
      here ? readStandingRegions(here) : [],
      before ? readStandingRegions(before) : [],
    ),
    ...typedIn(plan, years),
  });
  const written = await workbook.writeSheets(sheets, options);
  return written.map((each, index) => withoutOurs(each, sheets[index] as SheetModel, [here, years][index]));
}

function typedIn(plan: Plan, years: SheetContent | undefined) {
  return years && { typed: readTypedYears(years, planYears(plan)) };
}

/**
 * Of what has no place any more only what somebody typed: a sheet written in the other language, or frozen, has other
 * words and cells than our own of before, and that is no loss.
 */
function withoutOurs(written: Written, { entries }: SheetModel, former: SheetContent | undefined): Written {
  const otherLanguage = former !== undefined && !former.headers.includes(entries?.key ?? '');
  const isOurs = ({ column, value }: Written['unplaced'][number]) =>
    column !== '' && !isTypable(column) && (otherLanguage || String(value).startsWith('='));
  return { ...written, unplaced: written.unplaced.filter((each) => !isOurs(each)) };
}
