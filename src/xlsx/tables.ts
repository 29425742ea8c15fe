import type { CellValue, Worksheet } from '@cj-tech-master/excelts';
import { areaName } from '../report/areas';
import type { TableModel } from '../report/sheetModel';

/**
 * Makes tables of areas that are already written. The table style is the quietest there is and draws no stripes:
 * header cells carry their own format, because LibreOffice draws no table styles.
 */
export function paintTables(sheet: Worksheet, tables: readonly TableModel[]): void {
  for (const { name, area } of tables) {
    const [header = [], ...rows] = valuesOf(sheet, area);
    sheet.addTable({
      name,
      ref: areaName(area),
      headerRow: true,
      style: { theme: 'TableStyleLight1', showRowStripes: false },
      columns: header.map((title) => ({ name: String(title ?? ''), filterButton: true })),
      rows,
    });
  }
}

function valuesOf(sheet: Worksheet, area: TableModel['area']): CellValue[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from(
      { length: area.columns },
      (_, column) => sheet.getCell(area.row + row + 1, area.column + column + 1).value,
    ),
  );
}
