import type { Bilingual } from '../../wording/language';
import { type Observation, subjectOf } from '../observation';
import { findLayout, type Layout, type TableCell } from './layout';
import { isEmpty, type Refusal, readCell, type TableContext } from './readCell';

/** A cell, or a row, that did not become an observation, and why. Rows and columns count from 1. */
export interface Unread extends Refusal {
  readonly row: number;
}

export interface TableReading {
  readonly observations: readonly Observation[];
  readonly unread: readonly Unread[];
}

const UNKNOWN_COLUMN: Bilingual = {
  zh: '不认识的列，未读取',
  en: 'a column of unknown meaning, left out',
};

const NO_HEADER: Bilingual = {
  zh: '没有找到表头：需要“指标”列，以及“时期”“数值”两列，或以时期（如 2023-06、6月）为列名的数值列',
  en: 'no header row found: it takes a column "indicator" and either columns "period" and "value" or columns headed by periods (2023-06)',
};

/**
 * Reads observations out of a table of cells: pasted, from a CSV file, or from another workbook.
 *
 * Long or wide, with headers in Chinese or English, periods and numbers in any usual spelling. Nothing is guessed
 * silently: what is not understood is listed with row, column and reason, and blank cells are no values. Text stays
 * text, whatever it begins with.
 *
 * @example
 * readTable([['指标', '2023年5月', '2023年6月'], ['高新技术企业', 268, '２７０']])
 * // observations 268 for 2023-05 and 270 for 2023-06
 */
export function readTable(rows: readonly (readonly TableCell[])[], context: TableContext = {}): TableReading {
  const layout = findLayout(rows, context.year);
  if (layout === undefined) return { observations: [], unread: [{ row: 1, text: '', reason: NO_HEADER }] };
  const cells = rows.flatMap((row, index) =>
    index <= layout.headerRow || row.every(isEmpty)
      ? []
      : layout.values.map((value) => ({
          row: index + 1,
          column: value.column + 1,
          read: readCell(row, value, layout, context),
        })),
  );
  const reading = { observations: [] as Observation[], unread: unknownColumns(rows, layout) };
  const seen = new Map<string, { readonly value: number; readonly row: number }>();
  for (const { row, column, read } of cells) {
    if (read === undefined) continue;
    if ('reason' in read) {
      reading.unread.push({ row, ...read });
      continue;
    }
    const key = `${subjectOf(read)} ${read.reported ?? ''}`;
    const earlier = seen.get(key);
    if (earlier === undefined) reading.observations.push(read);
    else if (earlier.value !== read.value) {
      reading.unread.push({ row, column, text: String(read.value), reason: contradicts(earlier) });
    }
    seen.set(key, earlier ?? { value: read.value, row });
  }
  return { observations: reading.observations, unread: onceEach(reading.unread) };
}

/** Columns whose header says neither a field nor a period, such as 同比. */
function unknownColumns(rows: readonly (readonly TableCell[])[], layout: Layout): Unread[] {
  const known = new Set([...layout.fields.values(), ...layout.values.map((value) => value.column)]);
  return (rows[layout.headerRow] ?? []).flatMap((cell, column) =>
    isEmpty(cell) || known.has(column)
      ? []
      : [{ row: layout.headerRow + 1, column: column + 1, text: String(cell), reason: UNKNOWN_COLUMN }],
  );
}

function contradicts({ value, row }: { readonly value: number; readonly row: number }): Bilingual {
  return {
    zh: `与第 ${row} 行同一指标同一时期的数值 ${value} 不一致`,
    en: `contradicts row ${row}, which gives ${value} for the same indicator and period`,
  };
}

/** What is wrong with a whole row is said once, not for each of its columns. */
function onceEach(unread: readonly Unread[]): Unread[] {
  const said = new Set<string>();
  return unread.filter((one) => {
    const key = JSON.stringify([one.row, one.column, one.reason.zh]);
    return !said.has(key) && said.add(key);
  });
}
