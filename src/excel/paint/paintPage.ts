import { areaName } from '../../report/areas';
import type { SheetModel } from '../../report/sheetModel';

const POINTS_PER_CENTIMETRE = 72 / 2.54;
const MARGIN = 1.5 * POINTS_PER_CENTIMETRE;
/** Pixels of a character of the default font, and of the margins within a cell. */
const CHARACTER = 7;
const CELL_MARGIN = 5;
const POINTS_PER_PIXEL = 0.75;

/** Widths, heights, what stays in sight, and how the sheet is printed. */
export function paintPage(sheet: Excel.Worksheet, model: SheetModel): void {
  paintMeasures(sheet, model);
  sheet.showGridlines = false;
  paintFreeze(sheet, model);
  paintPrint(sheet.pageLayout, model);
}

function paintMeasures(sheet: Excel.Worksheet, { columnWidths, rowHeights }: SheetModel): void {
  for (const [column, width] of columnWidths.entries()) {
    sheet.getCell(0, column).format.columnWidth = (width * CHARACTER + CELL_MARGIN) * POINTS_PER_PIXEL;
  }
  for (const { row, rows, height } of heightRuns(rowHeights ?? {})) {
    sheet.getRange(areaName({ row, column: 0, rows, columns: 1 })).format.rowHeight = height;
  }
}

/** Rows of one height below each other are set at once: a sheet of data has thousands. */
export function heightRuns(heights: Readonly<Record<number, number>>) {
  const runs: { row: number; rows: number; height: number }[] = [];
  const rows = Object.entries(heights).map(([row, height]) => ({ row: Number(row), height }));
  for (const { row, height } of rows.sort((a, b) => a.row - b.row)) {
    const last = runs.at(-1);
    if (last && last.height === height && last.row + last.rows === row) last.rows += 1;
    else runs.push({ row, rows: 1, height });
  }
  return runs;
}

function paintFreeze(sheet: Excel.Worksheet, { freeze }: SheetModel): void {
  if (!freeze) return;
  const { rows, columns } = freeze;
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(areaName({ row: 0, column: 0, rows, columns }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** A4 landscape, as wide as the page, header rows on every page, source left and page x of y right in the foot. */
function paintPrint(layout: Excel.PageLayout, { print }: SheetModel): void {
  layout.paperSize = 'A4';
  layout.orientation = 'Landscape';
  layout.zoom = { horizontalFitToPages: 1 };
  layout.setPrintArea(areaName(print.area));
  if (print.titleRows) {
    layout.setPrintTitleRows(`$${print.titleRows[0] + 1}:$${print.titleRows[1] + 1}`);
  }
  layout.leftMargin = MARGIN;
  layout.rightMargin = MARGIN;
  layout.topMargin = MARGIN;
  layout.bottomMargin = MARGIN;
  layout.headerMargin = MARGIN / 2;
  layout.footerMargin = MARGIN / 2;
  // In a footer "&" begins a code, so that one of the text is doubled.
  layout.headersFooters.defaultForAllPages.leftFooter = print.footer.replaceAll('&', '&&');
  layout.headersFooters.defaultForAllPages.rightFooter = '&P / &N';
}
