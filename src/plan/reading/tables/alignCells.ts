import type { PlanPeriod } from '../planPeriod';
import type { ReadTarget } from '../reading';
import type { Span } from '../span';
import type { CellValue } from './cellValue';
import { PROPERTIES } from './columns';
import type { Column } from './header';
import type { TableReading } from './readGrid';
import { type RowValue, rowTargets, unitInName } from './rowTargets';
import type { TableCell } from './tableCell';

/** A row as it is gathered from a run of cells. */
interface Gathered {
  words: TableCell[];
  unit: string | null;
  values: (CellValue & { readonly cell: TableCell })[];
  property: 'expected' | 'binding' | null;
  lead: string | null;
  /** It began with its number, so its words are all its name. */
  numbered: boolean;
}

const empty = (): Gathered => ({
  words: [],
  unit: null,
  values: [],
  property: null,
  lead: null,
  numbered: false,
});
const FIGURES = new Set<Column['role']>(['baseline', 'target', 'growth']);
/** The name of a group is short: 创新投入. */
const LONGEST_CATEGORY = 10;

/**
 * Puts cells in reading order back into rows: words begin a row, figures fill it. A row ends where words follow figures.
 */
export function alignCells(
  cells: readonly TableCell[],
  columns: readonly Column[],
  plan: PlanPeriod | undefined,
): TableReading {
  const targets: ReadTarget[] = [];
  const spans: Span[] = [];
  const hasLead = columns.some(({ role }) => role === 'lead');
  let row = empty();
  let category: string | null = null;
  let property: Gathered['property'] = null;
  const close = (): void => {
    const made = finish(row, columns, category);
    if (made) {
      category = made.category;
      property = made.property ?? property;
      const read = rowTargets({ ...made, property: made.property ?? property }, plan);
      targets.push(...read);
      if (read.length > 0) spans.push(made.span);
    }
    row = empty();
  };
  const figures = columns.filter(({ role }) => FIGURES.has(role)).length;
  cells.forEach((cell, at) => {
    const kind = kindOf(cell, row, figures, cells[at + 1]);
    if (kind === 'number') {
      category = row.values.length === 0 ? (row.words.at(-1)?.printed ?? category) : category;
      if (row.values.length === 0) row = empty();
      else close();
      row.numbered = true;
      return;
    }
    if (kind === 'words' && row.values.length > 0) {
      if (hasLead && row.lead === null) {
        row.lead = cell.printed;
        return;
      }
      close();
    }
    put(row, cell, kind);
  });
  close();
  return { targets, spans };
}

type CellKind = 'words' | 'unit' | 'property' | 'value' | 'number';

function kindOf(cell: TableCell, row: Gathered, figures: number, next: TableCell | undefined): CellKind {
  if (cell.text in PROPERTIES) return 'property';
  const { value } = cell;
  if (value) return numbersRow(cell, row, figures, next) ? 'number' : 'value';
  const named = row.words.length > 0 && row.values.length === 0;
  return named && row.unit === null && cell.unit !== null ? 'unit' : 'words';
}

/** A whole number before words numbers a row, unless a figure is still missing in the row before. */
function numbersRow(cell: TableCell, row: Gathered, figures: number, next: TableCell | undefined): boolean {
  if (!/^\d{1,3}$/.test(cell.text) || next === undefined) return false;
  const words = next.value === undefined && next.unit === null && !(next.text in PROPERTIES);
  return words && (row.values.length === 0 || row.values.length >= figures || row.property !== null);
}

function put(row: Gathered, cell: TableCell, kind: CellKind): void {
  if (kind === 'words') row.words.push(cell);
  if (kind === 'unit') row.unit = cell.unit;
  if (kind === 'property') row.property = PROPERTIES[cell.text] ?? null;
  const value = kind === 'value' ? cell.value : undefined;
  if (value) row.values.push({ ...value, cell });
}

function finish(row: Gathered, columns: readonly Column[], category: string | null) {
  const hasCategory = columns.some(({ role }) => role === 'category');
  const first = row.words[0];
  const numbered = /^[(（]?\d{1,3}[)）]?[.．、]/u.test(row.words[1]?.text ?? '');
  const grouped =
    !row.numbered &&
    row.words.length > 1 &&
    first !== undefined &&
    first.text.length <= LONGEST_CATEGORY &&
    (hasCategory || numbered);
  const nameCells = grouped ? row.words.slice(1) : row.words;
  const name = nameCells[0];
  if (!name || row.values.length === 0) return undefined;
  const named = unitInName(nameCells.map(({ printed }) => printed).join(''));
  const last = row.values.at(-1)?.cell ?? name;
  return {
    name: named.name,
    category: grouped ? first.printed : category,
    unit: named.unit ?? row.unit,
    property: row.property,
    lead: row.lead,
    span: { start: name.start, end: last.end },
    ...assign(row.values, columns),
  };
}

/** Figures by the order of the columns; a bracket is a growth wherever it stands. */
function assign(
  values: Gathered['values'],
  columns: readonly Column[],
): { baseline: RowValue | undefined; targets: RowValue[]; growth: RowValue | undefined } {
  const places = columns.filter(({ role }) => FIGURES.has(role));
  const fewer = values.length < places.length;
  const without = fewer && places.length - values.length === 1 ? 'baseline' : undefined;
  const order = values.length >= places.length ? places : places.filter(({ role }) => role !== without);
  const placed = values.slice(0, order.length).map((value, index) => ({ value, place: order[index] }));
  const of = (role: Column['role']): RowValue[] =>
    placed.flatMap(({ value, place }) => {
      const actual =
        value.cumulative && places.some((column) => column.role === 'growth') ? 'growth' : place?.role;
      return actual === role ? [{ ...value, year: place?.year ?? null }] : [];
    });
  return {
    baseline: of('baseline').at(-1),
    targets: of('target'),
    growth: of('growth').findLast(({ value }) => value !== null),
  };
}
