import type { Bilingual } from '../../wording/language';
import { readNumber } from '../number';
import type { Observation } from '../observation';
import { parsePeriod } from '../period';
import { type Field, readBasis, readPeriodCell, readState } from './headers';
import type { Layout, TableCell, ValueColumn } from './layout';

export interface TableContext {
  /** For periods without a year of their own (6月), where no title names one. */
  readonly year?: number;
  /** For rows without a report date. */
  readonly reported?: string;
  /** The unit that an indicator is kept in. */
  readonly unitOf?: (indicator: string | number) => string | undefined;
}

/** Why a cell, or the row it stands in, is no observation; columns count from 1. */
export interface Refusal {
  readonly column?: number;
  /** What stands there. */
  readonly text: string;
  readonly reason: Bilingual;
}

/** One cell with what its row and column say about it; undefined for a blank one. */
export function readCell(
  cells: readonly TableCell[],
  column: ValueColumn,
  layout: Layout,
  context: TableContext,
): Observation | Refusal | undefined {
  const raw = cells[column.column] ?? null;
  if (isEmpty(raw)) return undefined;
  const text = (field: Field) => textAt(cells, layout, field);
  const indicator = column.indicator ?? indicatorOf(text('indicator') ?? text('number'));
  if (indicator === undefined) return refuse('', '此行没有指标名称', 'the row names no indicator');
  const when = periodOf(cells, column, layout);
  if ('reason' in when) return when;
  const number = readNumber(
    withUnit(raw, column.unit ?? text('unit')),
    context.unitOf?.(indicator) ?? column.unit ?? text('unit'),
  );
  if (number.kind === 'blank') return undefined;
  if (number.kind === 'refused')
    return { column: column.column + 1, text: String(raw), reason: number.reason };
  const about = describe(cells, layout, context);
  if ('reason' in about) return about;
  return { indicator, ...when, value: number.value, ...about };
}

function periodOf(
  cells: readonly TableCell[],
  column: ValueColumn,
  layout: Layout,
): Pick<Observation, 'period' | 'basis'> | Refusal {
  const at = layout.fields.get('period');
  const cell = at === undefined ? null : (cells[at] ?? null);
  const own = cell === null || typeof cell === 'boolean' ? undefined : readPeriodCell(cell, layout.year);
  const period = column.period ?? own?.period;
  if (period === undefined) {
    return {
      ...(at === undefined ? {} : { column: at + 1 }),
      ...refuse(
        String(cell ?? ''),
        '看不懂时期；可写 2023、2023-Q2、2023-06 或 2023年6月',
        'the period is not understood; write 2023, 2023-Q2 or 2023-06',
      ),
    };
  }
  const word = textAt(cells, layout, 'basis');
  const said = word === undefined ? undefined : readBasis(word);
  if (word !== undefined && said === undefined) {
    return refuse(
      word,
      `看不懂口径“${word}”；应为 当期 或 累计`,
      `basis "${word}" is not understood; it is current or cumulative`,
    );
  }
  return { period, basis: column.basis ?? said?.basis ?? own?.basis ?? 'current' };
}

/** Region, state, report date, source and note of the row. */
function describe(
  cells: readonly TableCell[],
  layout: Layout,
  context: TableContext,
): Pick<Observation, 'region' | 'state' | 'reported' | 'source' | 'note'> | Refusal {
  const [region, source, note, word] = (['region', 'source', 'note', 'state'] as const).map((field) =>
    textAt(cells, layout, field),
  );
  const state = word === undefined ? undefined : readState(word);
  if (word !== undefined && state === undefined) {
    return refuse(
      word,
      `看不懂状态“${word}”；应为 初步、修订 或 最终`,
      `state "${word}" is not understood; it is preliminary, revised or final`,
    );
  }
  const at = layout.fields.get('reported');
  const cell = at === undefined ? null : (cells[at] ?? null);
  const reported = isEmpty(cell) ? context.reported : dateOf(cell);
  if (!isEmpty(cell) && reported === undefined) {
    return refuse(
      String(cell),
      `看不懂报告日期“${cell}”；可写 2023-07-05`,
      `report date "${cell}" is not understood; write 2023-07-05`,
    );
  }
  return {
    ...(region === undefined ? {} : { region }),
    ...(state === undefined ? {} : { state }),
    ...(reported === undefined ? {} : { reported }),
    ...(source === undefined ? {} : { source }),
    ...(note === undefined ? {} : { note }),
  };
}

function textAt(cells: readonly TableCell[], layout: Layout, field: Field): string | undefined {
  const at = layout.fields.get(field);
  const text = at === undefined ? '' : String(cells[at] ?? '').trim();
  return text === '' ? undefined : text;
}

export function isEmpty(cell: TableCell): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}

/** A whole number stands for the indicator of that number in the plan. */
function indicatorOf(text: string | undefined): string | number | undefined {
  return text !== undefined && /^[1-9]\d*$/.test(text) ? Number(text) : text;
}

/** The table's own unit goes with a bare number, so that it can be converted to the indicator's. */
function withUnit(cell: TableCell, unit: string | undefined): TableCell {
  const bare = typeof cell === 'number' || (typeof cell === 'string' && /\d\s*$/.test(cell));
  return bare && unit !== undefined ? `${cell}${unit}` : cell;
}

function dateOf(cell: TableCell): string | undefined {
  if (cell === null || typeof cell === 'boolean') return undefined;
  const date = parsePeriod(cell);
  if (date?.day === undefined) return undefined;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.year}-${two(date.month)}-${two(date.day)}`;
}

function refuse(text: string, zh: string, en: string): Refusal {
  return { text, reason: { zh, en } };
}
