import type { Basis } from '../observation';
import { type Field, fieldNamed, plain, readBasis, readPeriodCell } from './headers';

export type TableCell = string | number | boolean | null;

/** A column of values, with what its header says about them. */
export interface ValueColumn {
  readonly column: number;
  readonly period?: string;
  readonly basis?: Basis;
  readonly indicator?: string;
  readonly unit?: string;
}

/** Which column holds what. */
export interface Layout {
  readonly headerRow: number;
  readonly fields: ReadonlyMap<Field, number>;
  readonly values: readonly ValueColumn[];
  /** The year that periods without one belong to. */
  readonly year?: number;
}

/** Titles, units and dates may stand above the header. */
const ROWS_SEARCHED = 15;

/**
 * Finds the header row and reads it: a long table (indicator, period, value), a wide one with periods across, or a
 * wide one with indicators across and a column of periods. A year in the title counts for headers such as 6月.
 */
export function findLayout(
  rows: readonly (readonly TableCell[])[],
  givenYear: number | undefined,
): Layout | undefined {
  for (const [headerRow, cells] of rows.slice(0, ROWS_SEARCHED).entries()) {
    const year = givenYear ?? onlyYear(rows.slice(0, headerRow));
    const fields = fieldsOf(cells);
    const values = valueColumns(cells, fields, year);
    const knowsIndicator =
      fields.has('indicator') || fields.has('number') || values.some((one) => one.indicator);
    const knowsPeriod = fields.has('period') || values.some((one) => one.period);
    if (values.length > 0 && knowsIndicator && knowsPeriod) {
      return { headerRow, fields, values, ...(year === undefined ? {} : { year }) };
    }
  }
  return undefined;
}

function fieldsOf(cells: readonly TableCell[]): Map<Field, number> {
  const fields = new Map<Field, number>();
  for (const [column, cell] of cells.entries()) {
    const field = typeof cell === 'string' ? fieldNamed(cell) : undefined;
    if (field !== undefined && !fields.has(field)) fields.set(field, column);
  }
  return fields;
}

function valueColumns(
  cells: readonly TableCell[],
  fields: ReadonlyMap<Field, number>,
  year: number | undefined,
): ValueColumn[] {
  const others = [...cells.entries()].filter(
    (entry): entry is [number, string | number] =>
      entry[1] !== null &&
      typeof entry[1] !== 'boolean' &&
      plain(String(entry[1])) !== '' &&
      !isField(fields, entry[0]),
  );
  if (fields.has('period'))
    return fields.has('indicator') || fields.has('number') ? long(others, fields) : across(others);
  return others.flatMap(([column, cell]) => {
    const period = readPeriodCell(cell, year);
    return period === undefined ? [] : [withBasis({ column, period: period.period }, cell, period.basis)];
  });
}

function isField(fields: ReadonlyMap<Field, number>, column: number): boolean {
  return [...fields.values()].includes(column);
}

/** A column 数值, or columns 当期值 and 累计值 side by side. */
function long(
  others: readonly [number, string | number][],
  fields: ReadonlyMap<Field, number>,
): ValueColumn[] {
  const value = fields.get('value');
  const byBasis = others.flatMap(([column, cell]) => {
    const said = readBasis(String(cell));
    return said?.rest === '' ? [{ column, basis: said.basis }] : [];
  });
  return value === undefined ? byBasis : [{ column: value }, ...byBasis];
}

/** Every further column is an indicator, its unit in brackets: 技术合同成交额（亿元）. */
function across(others: readonly [number, string | number][]): ValueColumn[] {
  return others.map(([column, cell]) => {
    const text = String(cell).normalize('NFKC').trim();
    const [, name = text, unit] = /^(.+?)\s*\(([^()]+)\)$/.exec(text) ?? [];
    return { column, indicator: name, ...(unit === undefined ? {} : { unit }) };
  });
}

/** A header that does not say 累计 leaves it to the row, unless its span does (1-6月). */
function withBasis(value: ValueColumn, cell: string | number, basis: Basis): ValueColumn {
  const said = basis === 'cumulative' || readBasis(String(cell)) !== undefined;
  return said ? { ...value, basis } : value;
}

/** The year that the title names, if it names exactly one. */
function onlyYear(rows: readonly (readonly TableCell[])[]): number | undefined {
  const named = rows.flat().flatMap(
    (cell) =>
      String(cell ?? '')
        .normalize('NFKC')
        .match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? [],
  );
  const years = new Set(named.map(Number));
  return years.size === 1 ? [...years][0] : undefined;
}
