import type { SheetModel } from '../../src/report/sheetModel';
import type { Observation } from '../../src/series/observation';
import { of } from '../assessment/observations';

/**
 * Thirty months of the Luquan plan. Of indicator 7 (837 in 2020, 1,200 in 2025) three firms more a month: 928 at
 * 2023-06, where the path is at 1,018.5. Of indicator 25 (2 results each year) one in June and one in December. Of
 * indicator 6 what the path wants.
 */
export const OBSERVATIONS: readonly Observation[] = Array.from({ length: 30 }, (_, index) => {
  const period = `${2021 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  return [
    of(6, period, 228 + (122 * (index + 1)) / 60),
    of(7, period, 837 + 3 * (index + 1) + (index === 29 ? 1 : 0)),
    of(13, period, 0.4),
    of(25, period, index % 6 === 5 ? 1 : 0),
  ];
}).flat();

/** Where on a sheet the row of a key stands, and the columns of its table by their headers; both count from 0. */
export function tablePlace(sheet: SheetModel, index = 0) {
  const area = sheet.tables[index]?.area;
  const block = sheet.blocks.find((one) => one.row === area?.row && one.column === area.column);
  if (!block) throw new Error(`${sheet.name} has no table ${index}`);
  const [headers = [], ...rows] = block.cells;
  return {
    column: (header: string) => block.column + headers.indexOf(header),
    row: (header: string, value: unknown) =>
      block.row + 1 + rows.findIndex((row) => row[headers.indexOf(header)] === value),
  };
}
