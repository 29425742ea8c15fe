import type { ICellData, IRange, IRowData } from '@univerjs/core';
import type { CellRows } from './cellRows';

/** What has to be written to a grid that shows `before` so that it shows `after`; undefined for nothing. */
export function changedCells(before: CellRows, after: CellRows): CellRows | undefined {
  const changed: CellRows = {};
  for (const row of new Set([...Object.keys(before), ...Object.keys(after)].map(Number))) {
    const cells = changedInRow(before[row] ?? {}, after[row] ?? {});
    if (Object.keys(cells).length > 0) changed[row] = cells;
  }
  return Object.keys(changed).length > 0 ? changed : undefined;
}

function changedInRow(
  before: Record<number, ICellData>,
  after: Record<number, ICellData>,
): Record<number, ICellData> {
  const cells: Record<number, ICellData> = {};
  for (const column of new Set([...Object.keys(before), ...Object.keys(after)].map(Number))) {
    const next = after[column] ?? {};
    if (!same(before[column] ?? {}, next)) cells[column] = written(next);
  }
  return cells;
}

function same(a: ICellData, b: ICellData): boolean {
  if (a.custom || a.v !== b.v || a.t !== b.t || a.f !== b.f) return false;
  return a.s === b.s || JSON.stringify(a.s) === JSON.stringify(b.s);
}

/** The grid merges what it is given into what it has: what is no longer there must be named as absent. */
function written({ v, t, f, s }: ICellData): ICellData {
  return { v: v ?? null, t: t ?? null, f: f ?? null, si: null, p: null, s: s ?? null };
}

type RowData = Readonly<Record<number, Partial<IRowData>>>;

/** The rows whose height has changed, as the grid is told of them; undefined for none. */
export function changedHeights(before: RowData, after: RowData) {
  const rowHeight: Record<number, number> = {};
  const ranges: IRange[] = [];
  for (const row of Object.keys(after).map(Number)) {
    const height = after[row]?.h;
    if (height === undefined || height === before[row]?.h) continue;
    rowHeight[row] = height;
    ranges.push({ startRow: row, endRow: row, startColumn: 0, endColumn: 0 });
  }
  return ranges.length > 0 ? { ranges, rowHeight } : undefined;
}
