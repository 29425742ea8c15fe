import type { Cell, Style, Worksheet } from '@cj-tech-master/excelts';
import {
  BooleanNumber,
  type ICellData,
  type IColumnData,
  type IFreeze,
  type IRowData,
  type IStyleData,
  type IWorksheetData,
} from '@univerjs/core';
import { cellData } from './cellData';
import type { CellRows } from './cellRows';
import { cellStyle } from './cellStyle';
import { conditionalStyles } from './conditionalStyles';
import { rowHeights } from './rowHeights';
import { tableStyles } from './tableStyles';

/** Pixels of a digit of the default font, here as in Excel's Chinese edition, and of a cell's padding. */
const CHARACTER = 8;
const PADDING = 5;
const PIXELS_PER_POINT = 4 / 3;
const DEFAULT_WIDTH = 72;
const DEFAULT_HEIGHT = 20;
/** Room to scroll into, as in any spreadsheet. */
const MARGIN = { rows: 40, columns: 12 };
const LEAST = { rows: 100, columns: 26 };

/** A worksheet as the grid takes it: everything that can be seen, evaluated. */
export function sheetSnapshot(sheet: Worksheet): Partial<IWorksheetData> {
  const cells = sheetCells(sheet);
  const widths = columns(sheet);
  const charts = reachOfCharts(sheet);
  return {
    id: String(sheet.id),
    name: sheet.name,
    hidden: sheet.state === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.max(LEAST.rows, Math.max(sheet.rowCount, charts.rows) + MARGIN.rows),
    columnCount: Math.max(LEAST.columns, Math.max(sheet.columnCount, charts.columns) + MARGIN.columns),
    defaultColumnWidth: DEFAULT_WIDTH,
    defaultRowHeight: DEFAULT_HEIGHT,
    showGridlines: sheet.views[0]?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    freeze: freeze(sheet),
    mergeData: sheet.mergedRegions.map(({ top, left, bottom, right }) => ({
      startRow: top - 1,
      startColumn: left - 1,
      endRow: bottom - 1,
      endColumn: right - 1,
    })),
    columnData: widths,
    rowData: rows(sheet, cells, widths),
    cellData: cells,
  };
}

/** Charts may stand beyond the last cell that holds something. */
function reachOfCharts(sheet: Worksheet): { rows: number; columns: number } {
  const corners = sheet.getCharts().flatMap(({ range }) => range.br ?? range.tl);
  return {
    rows: Math.max(0, ...corners.map(({ nativeRow }) => nativeRow)),
    columns: Math.max(0, ...corners.map(({ nativeCol }) => nativeCol)),
  };
}

function sheetCells(sheet: Worksheet): CellRows {
  const drawn = memoised(cellStyle);
  const tables = tableStyles(sheet);
  const conditional = conditionalStyles(sheet);
  const drawnCell = (row: number, column: number): ICellData | undefined => {
    const cell = sheet.findCell(row, column);
    const s = layered(cell && drawn(cell.style), tables.at(row, column), conditional.at(row, column));
    const data = cell && shownData(cell);
    return s ? { ...data, s } : data;
  };
  const result: CellRows = {};
  for (let row = 1; row <= sheet.rowCount; row++) {
    for (let column = 1; column <= (sheet.findRow(row)?.cellCount ?? 0); column++) {
      const data = drawnCell(row, column);
      if (!data) continue;
      const cells = result[row - 1] ?? {};
      result[row - 1] = cells;
      cells[column - 1] = data;
    }
  }
  return result;
}

/** A merged area shows its first cell only. */
function shownData(cell: Cell): ICellData | undefined {
  return cell.isMerged && cell.master !== cell ? undefined : cellData(cell);
}

function layered(own?: IStyleData, table?: IStyleData, rule?: IStyleData): IStyleData | undefined {
  return table || rule ? { ...table, ...own, ...rule } : own;
}

/** Cells share few style objects; each is translated once. */
function memoised(translate: (style: Partial<Style>) => IStyleData | undefined) {
  const known = new Map<Partial<Style>, IStyleData | undefined>();
  return (style: Partial<Style>) => {
    if (!known.has(style)) known.set(style, translate(style));
    return known.get(style);
  };
}

function freeze(sheet: Worksheet): IFreeze {
  const view = sheet.views[0];
  const frozen = view && 'state' in view && view.state === 'frozen' ? view : undefined;
  const xSplit = frozen?.xSplit ?? 0;
  const ySplit = frozen?.ySplit ?? 0;
  return { xSplit, ySplit, startRow: ySplit || -1, startColumn: xSplit || -1 };
}

function columns(sheet: Worksheet): Record<number, IColumnData> {
  const result: Record<number, IColumnData> = {};
  for (const [index, column] of (sheet.columns ?? []).entries()) {
    const data: IColumnData = {};
    if (column.width) data.w = Math.round(column.width * CHARACTER + PADDING);
    if (column.hidden) data.hd = BooleanNumber.TRUE;
    if (Object.keys(data).length > 0) result[index] = data;
  }
  return result;
}

function rows(
  sheet: Worksheet,
  cells: CellRows,
  widths: Record<number, IColumnData>,
): Record<number, IRowData> {
  const fitted = rowHeights(sheet, cells, widths, DEFAULT_WIDTH);
  const result: Record<number, IRowData> = {};
  for (let index = 0; index < sheet.rowCount; index++) {
    const row = sheet.findRow(index + 1);
    const height = row?.height ? row.height * PIXELS_PER_POINT : fitted.get(index);
    if (height === undefined && !row?.hidden) continue;
    result[index] = {
      h: Math.round(Math.max(height ?? 0, row?.height ? 0 : DEFAULT_HEIGHT)),
      ia: BooleanNumber.FALSE,
      ...(row?.hidden ? { hd: BooleanNumber.TRUE } : {}),
    };
  }
  return result;
}
