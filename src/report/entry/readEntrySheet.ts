import type { Plan } from '../../plan/schema';
import { readNumber } from '../../series/number';
import type { Observation } from '../../series/observation';
import type { Bilingual } from '../../wording/language';
import { cellName } from '../cellName';
import type { Scalar } from '../sheetModel';
import { type EntryFrequency, type EntryPeriod, entryPeriods } from './entryPeriods';
import { type EntryRow, entryRows } from './entryRow';
import { MILESTONE_WORDS } from './entryWords';
import { spelledFor } from './knownValue';

/** The table of an entry sheet as it stands, in the order in which the user has rows and columns. */
export interface EntryTable {
  readonly sheetName: string;
  /** Of the header row, counted from 0. */
  readonly place: { readonly row: number; readonly column: number };
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Scalar[])[];
}

/** A cell that did not become an observation. */
export interface UnreadCell {
  /** Sheet and cell: 2023填报!G12. */
  readonly place: string;
  readonly text: string;
  readonly reason: Bilingual;
}

export interface EntryReading {
  readonly observations: readonly Observation[];
  readonly unread: readonly UnreadCell[];
}

/**
 * Reads an entry sheet of either language back into observations. Numbers may be spelled as people spell them
 * (`readNumber`); a cell that cannot be read is named with its place and the reason, and blank cells are no values.
 */
export function readEntrySheet(
  plan: Plan,
  table: EntryTable,
  {
    year,
    frequency,
    known,
  }: {
    readonly year: number;
    readonly frequency: EntryFrequency;
    /** What decides a row's basis, as when the sheet was written. */
    readonly known: readonly Observation[];
  },
): EntryReading {
  const rows = new Map(entryRows(plan, known).map((row) => [String(row.key), row]));
  const observations: Observation[] = [];
  const unread: UnreadCell[] = [];
  for (const { key, period, value, place } of typedCells(table, year, frequency)) {
    const row = rows.get(key);
    const read = row ? readValue(row, value) : { reason: NO_SUCH_ROW };
    if (read === undefined) continue;
    if (typeof read === 'object') unread.push({ place, text: String(value), ...read });
    else if (row) observations.push(observationOf(row, period, read));
  }
  return { observations, unread };
}

/** The cells of the periods that hold something, each with its row's key. */
export function typedCells(table: EntryTable, year: number, frequency: EntryFrequency) {
  const { headers, rows, place, sheetName } = table;
  const keyColumn = headers.findIndex((header) => header === '序号' || header === 'No.');
  const columns = entryPeriods(year, frequency).map((period) => ({
    period,
    column: headers.findIndex((header) => header === period.header.zh || header === period.header.en),
  }));
  return rows.flatMap((cells, index) =>
    columns.flatMap(({ period, column }) => {
      const value = cells[column] ?? null;
      if (value === null || String(value).trim() === '') return [];
      const at = cellName(place.row + 1 + index, place.column + column);
      return [{ key: String(cells[keyColumn] ?? ''), period, value, place: `${sheetName}!${at}` }];
    }),
  );
}

const NO_SUCH_ROW: Bilingual = {
  zh: '规划中没有这个序号的指标',
  en: 'the plan has no indicator of this number',
};

const MILESTONE_EXPECTED: Bilingual = {
  zh: '这一项以是否完成为目标，请填“完成”或“未完成”',
  en: 'this one is done or not: type "done" or "pending"',
};

/** A number, nothing for a dash, or why it is neither. */
function readValue(
  { milestone, indicator }: EntryRow,
  value: Scalar,
): number | { readonly reason: Bilingual } | undefined {
  if (milestone) {
    const said = (word: Bilingual) => Object.values(word).includes(String(value).trim().toLowerCase());
    if (said(MILESTONE_WORDS.done) || value === 1 || value === true) return 1;
    if (said(MILESTONE_WORDS.pending) || value === 0 || value === false) return 0;
    return { reason: MILESTONE_EXPECTED };
  }
  const read = readNumber(value, indicator.unit);
  if (read.kind === 'blank') return undefined;
  return read.kind === 'number' ? read.value : { reason: read.reason };
}

function observationOf(row: EntryRow, period: EntryPeriod, value: number): Observation {
  return {
    indicator: row.subject,
    ...(row.region === undefined ? {} : { region: row.region }),
    period: spelledFor(row, period),
    value,
    basis: row.basis,
  };
}
