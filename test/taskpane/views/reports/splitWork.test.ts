import { expect, test } from 'vitest';
import { readSheet } from '../../../../src/excel/readSheet';
import { cellName } from '../../../../src/report/cellName';
import { readRegionText } from '../../../../src/report/decomposition/regionList';
import { regionSheetId } from '../../../../src/report/decomposition/regionSheet';
import { yearSheetId } from '../../../../src/report/decomposition/yearSheet';
import type { FormulaMode } from '../../../../src/report/formulaMode';
import { excelWorkbook } from '../../../../src/taskpane/excelWorkbook';
import { standingRegions, writeSplit, writeYears } from '../../../../src/taskpane/views/reports/splitWork';
import { openExcel } from '../../../excel/inExcel';
import { SOME_PLAN } from '../../../report/decomposition/somePlan';

const OPTIONS = { signal: new AbortController().signal, onProgress: () => undefined };

async function split(
  text: string,
  year = 2024,
  sheetLanguage: 'zh' | 'en' = 'zh',
  mode: FormulaMode = 'policy',
) {
  const { regions } = readRegionText(text);
  const choice = { year, regions, mode };
  const written = await writeSplit(
    SOME_PLAN,
    choice,
    excelWorkbook,
    { sheetLanguage, path: 'plan' },
    OPTIONS,
  );
  return { lost: written.flatMap(({ unplaced }) => unplaced), tab: written[0]?.sheetName ?? '' };
}

/** Region and one column, as they stand. */
async function standing(header: string, year = 2024): Promise<unknown[][]> {
  const sheet = await readSheet(regionSheetId(SOME_PLAN, year));
  const column = sheet?.headers.indexOf(header) ?? -1;
  return sheet?.rows.map((row) => [row[0], row[column]]) ?? [];
}

async function addressOf(region: string, header: string): Promise<string> {
  const sheet = await readSheet(regionSheetId(SOME_PLAN, 2024));
  if (!sheet) throw new Error('no such sheet');
  const row = sheet.rows.findIndex(([name]) => name === region);
  return cellName(sheet.place.row + 1 + row, sheet.place.column + sheet.headers.indexOf(header));
}

test('weights changed on the sheet stay, formulas too, when a region is added by its name', async () => {
  const { host } = openExcel({ excelApi: '1.14' });
  const { tab } = await split('甲镇,5\n乙镇,3');
  host.userEdit(tab, await addressOf('甲镇', '权重'), '=2*4');
  const { lost } = await split('甲镇\n乙镇\n丙乡');
  expect(lost).toEqual([]);
  expect(await standing('权重')).toEqual([
    ['甲镇', 8],
    ['乙镇', 3],
    ['丙乡', 1],
  ]);
  // 25 by 8, 3, 1: 16.67, 6.25, 2.08; the one left goes to the first.
  expect(await standing('1 高新技术企业')).toEqual([
    ['甲镇', 17],
    ['乙镇', 6],
    ['丙乡', 2],
  ]);
});

test('a weight in the list goes before the one on the sheet, which is told', async () => {
  const { host } = openExcel({ excelApi: '1.14' });
  const { tab } = await split('甲镇,5\n乙镇,3');
  host.userEdit(tab, await addressOf('甲镇', '权重'), 8);
  const { lost } = await split('甲镇,1\n乙镇');
  expect(await standing('权重')).toEqual([
    ['甲镇', 1],
    ['乙镇', 3],
  ]);
  expect(lost).toEqual([{ key: '甲镇', column: '权重', value: 8 }]);
});

test('a region that is taken off the list is told with what was typed for it', async () => {
  openExcel({ excelApi: '1.14' });
  await split('甲镇,5\n乙镇,3,2');
  const { lost } = await split('甲镇');
  expect(lost).toContainEqual({ key: '乙镇', column: '权重', value: 3 });
  expect(lost).toContainEqual({ key: '乙镇', column: '保底', value: 2 });
});

test('another year begins with the regions and weights of the year before', async () => {
  openExcel({ excelApi: '1.14' });
  await split('甲镇,5\n乙镇,3');
  expect(await standingRegions(SOME_PLAN, 2025, excelWorkbook)).toEqual(['甲镇', '乙镇']);
  await split('甲镇\n乙镇', 2025);
  expect(await standing('权重', 2025)).toEqual([
    ['甲镇', 5],
    ['乙镇', 3],
  ]);
  // 350 less 326 are 24, by 5 to 3.
  expect(await standing('1 高新技术企业', 2025)).toEqual([
    ['甲镇', 15],
    ['乙镇', 9],
  ]);
});

test('written again in English, the sheet has the weights of the Chinese one', async () => {
  const { host } = openExcel({ excelApi: '1.14' });
  const { tab } = await split('甲镇,5\n乙镇,3');
  host.userEdit(tab, await addressOf('甲镇', '权重'), 8);
  const { lost } = await split('甲镇\n乙镇', 2024, 'en');
  expect(lost).toEqual([]);
  expect(await standing('Weight')).toEqual([
    ['甲镇', 8],
    ['乙镇', 3],
  ]);
});

test('frozen, it holds the numbers that the live sheet has', async () => {
  openExcel({ excelApi: '1.14' });
  await split('甲镇,5\n乙镇,3');
  const live = await standing('2 技术合同额');
  const { lost } = await split('甲镇\n乙镇', 2024, 'zh', 'values');
  expect(await standing('2 技术合同额')).toEqual(live);
  expect(lost).toEqual([]);
});

test('the table of years, written by itself, has the formulas asked for and goes by what was typed', async () => {
  const { host } = openExcel({ excelApi: '1.14' });
  const settings = { sheetLanguage: 'zh', path: 'plan' } as const;
  const write = (mode: FormulaMode) => writeYears(SOME_PLAN, mode, excelWorkbook, settings, OPTIONS);
  const [live] = await write('policy');
  const tab = live?.sheetName ?? '';
  const place = async (header: string) => {
    const sheet = await readSheet(yearSheetId(SOME_PLAN));
    if (!sheet) throw new Error('no such sheet');
    const row = sheet.rows.findIndex(([key]) => key === 1);
    const column = sheet.headers.indexOf(header);
    const address = cellName(sheet.place.row + 1 + row, sheet.place.column + column);
    const formula = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(tab).getRange(address).load('formulas');
      await context.sync();
      return range.formulas[0]?.[0] as unknown;
    });
    return { address, value: sheet.rows[row]?.[column], formula };
  };
  expect((await place('2024目标')).formula).toMatch(/POLICY/);
  host.userEdit(tab, (await place('2024手工')).address, 331);
  expect((await write('values')).flatMap(({ unplaced }) => unplaced)).toEqual([]);
  // 331 less the 301 of 2023, and no formula any more.
  expect(await place('2024新增')).toMatchObject({ value: 30, formula: 30 });
  await write('native');
  expect((await place('2024目标')).formula).toMatch(/^=(?!.*POLICY)/);
});
