import type { PlanPeriod } from '../planPeriod';
import type { ReadTarget } from '../reading';
import type { Span } from '../span';
import { PROPERTIES, roleOf } from './columns';
import { type Column, columnOf, isHeader, settle } from './header';
import { type RowValue, rowTargets, type TargetRow, unitInName } from './rowTargets';
import { emptyCell, type TableCell } from './tableCell';

/** Headings take up at most this many rows. */
const HEADER_ROWS = 3;

export interface TableReading {
  readonly targets: readonly ReadTarget[];
  /** What the table has told; running text is read around it. */
  readonly spans: readonly Span[];
}

const NOTHING: TableReading = { targets: [], spans: [] };

/**
 * Reads a table whose cells are known by row and column; merged cells stand in every place that they cover.
 *
 * @returns nothing for a table that is not one of targets
 */
export function readGrid(
  rows: readonly (readonly TableCell[])[],
  plan: PlanPeriod | undefined,
): TableReading {
  const header = headerOf(rows);
  if (!header) return NOTHING;
  const targets: ReadTarget[] = [];
  const spans: Span[] = rows.slice(0, header.rows).flatMap(spanOf);
  let above: TargetRow | undefined;
  for (const cells of rows.slice(header.rows)) {
    const row = rowOf(cells, header.columns, above);
    if (!row) continue;
    const read = rowTargets(row, plan);
    if (read.length === 0) continue;
    above = row;
    targets.push(...read);
    spans.push(row.span);
  }
  return targets.length === 0 ? NOTHING : { targets, spans };
}

function spanOf(cells: readonly TableCell[]): Span[] {
  const filled = cells.filter(({ text }) => text !== '');
  if (filled.length === 0) return [];
  return [
    { start: Math.min(...filled.map(({ start }) => start)), end: Math.max(...filled.map(({ end }) => end)) },
  ];
}

/** The heading rows: one, or several whose words belong together column by column (2025年 over 目标). */
function headerOf(
  rows: readonly (readonly TableCell[])[],
): { readonly rows: number; readonly columns: readonly Column[] } | undefined {
  for (let first = 0; first < Math.min(rows.length, HEADER_ROWS + 2); first++) {
    for (let depth = 1; depth <= HEADER_ROWS; depth++) {
      const block = spread(rows.slice(first, first + depth));
      if (block.length < depth || (depth > 1 && block.at(-1)?.some(isFigure))) break;
      const width = Math.max(...block.map((cells) => cells.length));
      const headings = Array.from({ length: width }, (_, at) =>
        [...new Set(block.map((row) => row[at]?.text ?? ''))].join(''),
      );
      const columns = headings.map(columnOf);
      const next = rows[first + depth];
      if (isHeader(columns) && (next === undefined || !continues(next))) {
        return {
          rows: first + depth,
          columns: settle(columns.map((column) => column ?? { role: 'other', year: null })),
        };
      }
    }
  }
  return undefined;
}

/**
 * A heading over several columns, 目标值 over 2023年 | 2024年 | 2025年: where the row below lost the cells before it, its
 * years go under that heading.
 */
function spread(block: readonly (readonly TableCell[])[]): readonly (readonly TableCell[])[] {
  const [over = [], under = []] = block;
  const group = over.findIndex(({ text, column }) => roleOf(text) === 'target' && column?.year == null);
  const years = under.filter(({ text }) => text !== '');
  const alone = years.length > 1 && years.every(({ column }) => column?.role === 'value');
  if (block.length !== 2 || group < 1 || !alone || under[0]?.text === '') return block;
  const empty = emptyCell(0);
  const heading = over[group] as TableCell;
  return [
    [...over.slice(0, group), ...years.map(() => heading), ...over.slice(group + 1)],
    [...over.slice(0, group).map(() => empty), ...years],
  ];
}

const isFigure = ({ value, column }: TableCell): boolean =>
  column === undefined && typeof value?.value === 'number';

/** A row under the headings that has headings itself and no figures. */
const continues = (cells: readonly TableCell[]): boolean =>
  cells.some(({ text, column }) => column?.year != null || ['基数', '目标', '实际'].includes(text)) &&
  !cells.some(isFigure);

/** The words of the unit column, also where they are no unit that is known: per 100,000. */
const unitOf = (cell: TableCell | undefined): string | null =>
  cell === undefined || cell.text === '' || /^[-/—]+$/.test(cell.text) ? null : (cell.unit ?? cell.printed);

function rowOf(
  cells: readonly TableCell[],
  columns: readonly Column[],
  above: TargetRow | undefined,
): TargetRow | undefined {
  const at = (role: Column['role']): TableCell | undefined => {
    const filled = columns.flatMap((column, index) =>
      column.role === role && cells[index] ? [cells[index]] : [],
    );
    return filled.findLast(({ text }) => text !== '');
  };
  const named = at('name');
  if (!named || named.column?.role === 'name') return undefined;
  const { name, unit } = unitInName(named.printed);
  const values = (role: Column['role']): RowValue[] =>
    columns.flatMap((column, index) => {
      const cell = cells[index];
      const value = column.role === role ? cell?.value : undefined;
      return value && cell ? [{ ...value, year: column.year, cell }] : [];
    });
  const property = PROPERTIES[at('property')?.text ?? ''];
  const used = columns.flatMap(({ role }, index) =>
    ['category', 'number', 'property'].includes(role) ? [] : [cells[index]],
  );
  const [span] = spanOf(used.flatMap((cell) => (cell ? [cell] : [])));
  if (!span) return undefined;
  return {
    name,
    category: at('category')?.printed ?? above?.category ?? null,
    unit: unit ?? unitOf(at('unit')),
    baseline: values('baseline').at(-1),
    targets: values('target'),
    growth: values('growth').at(-1),
    property: property ?? (at('property')?.text === '' || !at('property') ? (above?.property ?? null) : null),
    lead: at('lead')?.printed ?? null,
    span: { start: Math.min(named.start, span.start), end: span.end },
  };
}
