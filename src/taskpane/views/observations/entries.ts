import type { Plan } from '../../../plan/schema';
import type { EntryFrequency } from '../../../report/entry/entryPeriods';
import { entryRows } from '../../../report/entry/entryRow';
import { entrySheet, entrySheetId } from '../../../report/entry/entrySheet';
import { spelledFor } from '../../../report/entry/knownValue';
import { readEntrySheet, typedCells } from '../../../report/entry/readEntrySheet';
import { merge } from '../../../series/merge';
import type { Observation } from '../../../series/observation';
import type { Language } from '../../../wording/language';
import type { WorkbookPort, WriteOptions, Written } from '../../workbookPort';
import type { Incoming } from './incoming';

/** Which entry sheet. */
export interface EntryChoice {
  readonly year: number;
  readonly frequency: EntryFrequency;
  /** The month of the report. */
  readonly month: number;
}

/**
 * Writes the entry sheet of a year, or writes it again: what was typed stays, and cells that only show what the store
 * has follow it.
 *
 * @throws ExcelProblem
 */
export async function writeEntries(
  plan: Plan,
  choice: EntryChoice,
  known: readonly Observation[],
  workbook: WorkbookPort,
  language: Language,
  options: WriteOptions,
): Promise<Written> {
  const sheet = await workbook.readSheet(entrySheetId(plan, choice.year, choice.frequency));
  const typed = new Set<string>();
  const copied = new Set<string>();
  if (sheet) {
    const stored = new Set(known.map(valueKey));
    const rows = new Map(entryRows(plan, known).map((row) => [String(row.key), row]));
    for (const { key, period, value } of typedCells(sheet, choice.year, choice.frequency)) {
      const row = rows.get(key);
      const isCopy =
        row !== undefined &&
        typeof value === 'number' &&
        stored.has(valueKey({ ...row, indicator: row.subject, period: spelledFor(row, period), value }));
      if (isCopy) copied.add(`${key} ${value}`);
      else typed.add(`${key} ${period.spelled}`);
    }
  }
  const model = entrySheet(plan, {
    language,
    ...choice,
    observations: known,
    isTyped: (key, spelled) => typed.has(`${key} ${spelled}`),
  });
  const [written] = await workbook.writeSheets([model], options);
  // A copy of what the store had before it was corrected is no entry that was lost.
  return {
    ...written,
    unplaced: written.unplaced.filter(({ key, value }) => !copied.has(`${key} ${value}`)),
  };
}

/** One report of one thing. */
function valueKey({
  indicator,
  region,
  period,
  basis,
  value,
}: Pick<Observation, 'indicator' | 'region' | 'period' | 'basis' | 'value'>): string {
  return JSON.stringify([indicator, region, period, basis, value]);
}

/**
 * What the entry sheet says, undefined where the workbook has none. A cell that still shows a value which the store
 * has corrected since is left out: the correction stands.
 *
 * @throws ExcelProblem
 */
export async function collectEntries(
  plan: Plan,
  choice: EntryChoice,
  known: readonly Observation[],
  workbook: WorkbookPort,
): Promise<Incoming | undefined> {
  const { year, frequency } = choice;
  const sheet = await workbook.readSheet(entrySheetId(plan, year, frequency));
  if (sheet === undefined) return undefined;
  const { observations, unread } = readEntrySheet(plan, sheet, { year, frequency, known });
  const changed = new Set(merge(known, observations).changed.map(({ after }) => after));
  const stored = new Set(known.map(valueKey));
  return {
    from: sheet.sheetName,
    observations: observations.filter((one) => !(changed.has(one) && stored.has(valueKey(one)))),
    notUnderstood: unread,
  };
}
