import { describe, expect, it } from 'vitest';
import { readSheet } from '../../../src/excel/readSheet';
import { writeSheets } from '../../../src/excel/writeSheets';
import type { Indicator, Plan } from '../../../src/plan/schema';
import { cellName } from '../../../src/report/cellName';
import { decompositionSheets } from '../../../src/report/decomposition/decompositionSheets';
import { regionSheetId } from '../../../src/report/decomposition/regionSheet';
import { yearSheetId } from '../../../src/report/decomposition/yearSheet';
import type { SheetModel } from '../../../src/report/sheetModel';
import { writeXlsx } from '../../../src/xlsx/writeXlsx';
import { openExcel } from '../../excel/inExcel';
import { bare } from '../../xlsx/bare';
import { LIBREOFFICE_TIMEOUT, shownByLibreOffice } from '../../xlsx/libreOffice';
import { SOME_PLAN } from './somePlan';

const REGIONS = [
  { name: '甲镇', weight: 5 },
  { name: '乙镇', weight: 3 },
  { name: '丙乡', weight: 1 },
  { name: '丁乡', weight: 1 },
];
const OPTIONS = { language: 'zh', year: 2024, regions: REGIONS, mode: 'policy' } as const;

/** Equal growth from 0, of what is counted and of a share; a sum of the year; and what is due after the plan. */
const FROM_ZERO: Plan = {
  ...SOME_PLAN,
  indicators: [1, 2, 3, 10].map((number): Indicator => {
    const one = SOME_PLAN.indicators.find((each) => each.number === number) as Indicator;
    const growth = { printed: '10', value: 10, convention: 'annual-percent' } as const;
    if (number === 2) return one;
    if (number === 10) return { ...one, targets: one.targets.map((each) => ({ ...each, period: '2030' })) };
    return {
      ...one,
      baseline: { period: '2020', value: 0 },
      targets: one.targets.map((target) => ({ ...target, growth })),
    };
  }),
};

/** What a sheet says in its first column: the verdict, and the last line that begins with a number. */
async function texts(sheetName: string): Promise<[string, string]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getRange('A1:A40').load('values');
    await context.sync();
    const lines = range.values.map(([cell]) => String(cell));
    return [String(lines[1]), lines.findLast((line) => /^\d+ {2}/.test(line)) ?? ''];
  });
}

/** The cells of the first table of a sheet in Excel, by the text of its first column and by header. */
async function table(id: string) {
  const sheet = await readSheet(id);
  if (sheet === undefined) throw new Error(`no sheet ${id}`);
  const rows = new Map(
    sheet.rows.map((row, index) => [
      String(row[0]),
      { cells: Object.fromEntries(row.map((cell, column) => [sheet.headers[column], cell])), index },
    ]),
  );
  const cell = (key: string, header: string) => rows.get(key)?.cells[header];
  const column = (header: string) => [...rows.values()].map(({ cells }) => cells[header]);
  const address = (key: string, header: string) =>
    cellName(
      sheet.place.row + 1 + (rows.get(key)?.index ?? 0),
      sheet.place.column + sheet.headers.indexOf(header),
    );
  return { sheet, cell, column, address };
}

async function written(sheets: readonly SheetModel[] = decompositionSheets(SOME_PLAN, OPTIONS)) {
  const [regions] = await writeSheets(sheets as [SheetModel, SheetModel]);
  return regions;
}

describe('in a workbook', () => {
  it('splits the year over the regions, live: another weight, another year by hand, and the parts follow', async () => {
    const { host } = openExcel({ excelApi: '1.14' });
    const { sheetName } = await written();
    const regions = await table(regionSheetId(SOME_PLAN, 2024));
    // 25 new enterprises in 2024 by 5, 3, 1, 1: 12.5, 7.5, 2.5, 2.5; the two left go to the first two.
    expect(regions.column('1 高新技术企业')).toEqual([13, 8, 2, 2]);
    // The sum of the year, 8.31: 4.155, 2.493, 0.831, 0.831, and the two hundredths left to .5 and .3.
    expect(regions.column('2 技术合同额')).toEqual([4.16, 2.49, 0.83, 0.83]);
    // 20 more platforms, for the target was revised.
    expect(regions.column('9 创新平台')).toEqual([10, 6, 2, 2]);
    // 20 in the year, no longer 10.
    expect(regions.column('13 培育企业')).toEqual([10, 6, 2, 2]);
    // 10 more of the 20 that are left between the targets of 2023 and 2025.
    expect(regions.column('11.2 孵化载体')).toEqual([5, 3, 1, 1]);
    expect(regions.sheet.headers).not.toContain('11.1 孵化载体');
    expect(regions.sheet.names).toMatchObject({ whole_1: 25, check_1: '✓ 相等', whole_2: 8.31 });

    host.userEdit(sheetName, regions.address('甲镇', '权重'), 0);
    // 25 by 3, 1, 1.
    expect((await table(regionSheetId(SOME_PLAN, 2024))).column('1 高新技术企业')).toEqual([0, 15, 5, 5]);

    const years = await table(yearSheetId(SOME_PLAN));
    host.userEdit(years.sheet.sheetName, years.address('1', '2024手工'), 331);
    // 331 less the 301 of 2023 are 30: 18, 6, 6.
    expect((await table(regionSheetId(SOME_PLAN, 2024))).column('1 高新技术企业')).toEqual([0, 18, 6, 6]);
    host.userEdit(years.sheet.sheetName, years.address('5', '2021手工'), 3);
    expect((await table(yearSheetId(SOME_PLAN))).cell('5', '核对')).toBe('■ 差 +2');
    const checks = await table(yearSheetId(SOME_PLAN));
    expect(['1', '11.1', '11.2', '12.1', '12.2', '13'].map((key) => checks.cell(key, '核对'))).toEqual(
      Array(6).fill('✓ 相符'),
    );
    expect(checks.cell('12.2', '2024目标')).toBe(45);
    expect(['目标', '2023新增', '2024新增', '2025目标'].map((header) => checks.cell('13', header))).toEqual([
      20, 10, 20, 70,
    ]);
  });

  it('holds regions at a minimum of what is counted, and says where the minima are too many', async () => {
    const { host } = openExcel({ excelApi: '1.14' });
    const { sheetName } = await written();
    const before = await table(regionSheetId(SOME_PLAN, 2024));
    for (const { name } of REGIONS) host.userEdit(sheetName, before.address(name, '保底'), 3);
    const after = await table(regionSheetId(SOME_PLAN, 2024));
    // 丙 and 丁 get 3 each, and the 19 left are split 5 to 3: 11.875 and 7.125.
    expect(after.column('1 高新技术企业')).toEqual([12, 7, 3, 3]);
    expect(after.column('2 技术合同额')).toEqual([4.16, 2.49, 0.83, 0.83]);
    // 10 people cannot be 3 for each of four.
    expect(after.column('4 引进人才')).toEqual([5, 3, 1, 1]);
    expect(after.sheet.names).toMatchObject({ check_1: '✓ 相等', check_2: '✓ 相等', check_4: '▼ 未保底' });
  });

  it('gives every row its own part, whatever is in its name and however often that stands there', async () => {
    const { host } = openExcel({ excelApi: '1.14' });
    const regions = ['高新东区', '高新*', '高新?区', '乙镇'].map((name, index) => ({
      name,
      weight: [1, 7, 2, 15][index] as number,
    }));
    const { sheetName } = (await written(decompositionSheets(SOME_PLAN, { ...OPTIONS, regions }))) ?? {};
    const before = await table(regionSheetId(SOME_PLAN, 2024));
    // 25 by 1, 7, 2 and 15 of 25.
    expect(before.column('1 高新技术企业')).toEqual([1, 7, 2, 15]);
    host.userEdit(String(sheetName), before.address('乙镇', '地区'), '高新*');
    const { sheet } = await table(regionSheetId(SOME_PLAN, 2024));
    const column = sheet.headers.indexOf('1 高新技术企业');
    expect(sheet.rows.map((row) => row[column])).toEqual([1, 7, 2, 15]);
    expect(sheet.names.check_1).toBe('✓ 相等');
  });

  it('brings what is typed to whole units, so that half an enterprise does not put the check off by one', async () => {
    const { host } = openExcel({ excelApi: '1.14' });
    await written();
    const years = await table(yearSheetId(SOME_PLAN));
    host.userEdit(years.sheet.sheetName, years.address('1', '2023手工'), 310.5);
    host.userEdit(years.sheet.sheetName, years.address('6', '基数'), 2.5);
    const { cell } = await table(yearSheetId(SOME_PLAN));
    // 310.5 is 311: 34 more than 277, and 15 less than 326.
    expect(['2023目标', '2023新增', '2024新增'].map((header) => cell('1', header))).toEqual([311, 34, 15]);
    // From 2.5 by 1.1 a year: 3.6, 4.7, 5.8, 6.9, 8.
    expect(cell('6', '2021新增')).toBe(1);
    expect([cell('1', '核对'), cell('6', '核对')]).toEqual(['✓ 相符', '✓ 相符']);
  });

  it.each(['policy', 'values'] as const)(
    'says of equal growth from 0 that there is none, and counts it as not adding up (%s)',
    async (mode) => {
      openExcel({ excelApi: '1.14' });
      const sheets = decompositionSheets(FROM_ZERO, { ...OPTIONS, mode });
      const all = sheets.flatMap(({ blocks }) => blocks.flatMap(({ cells }) => cells.flat()));
      expect(
        all.map((cell) => String(typeof cell === 'object' && cell ? cell.value : cell)).join(),
      ).not.toContain('NaN');
      await written(sheets);
      const regions = await table(regionSheetId(FROM_ZERO, 2024));
      expect(regions.column('1 高新技术企业')).toEqual(Array(4).fill('#NUM!'));
      expect(regions.sheet.names).toMatchObject({ whole_1: '#NUM!', check_1: '■ 不能分', check_2: '✓ 相等' });
      const [[regionVerdict, alike], [yearVerdict]] = [
        await texts(regions.sheet.sheetName),
        await texts((await table(yearSheetId(FROM_ZERO))).sheet.sheetName),
      ];
      expect(regionVerdict).toBe('3 项目标分到 4 个地区，各地之和与总数相等的 2 项');
      expect(alike).toMatch(/^3 {2}研发机构比例：—（无法计算/);
      // Four targets: one adds up, two have no path, one is due in 2030.
      expect(yearVerdict).toBe(
        '共 4 项目标分到各年：合计相符 1 项，待填基数 0 项，不符 2 项，规划期后到期、不核对 1',
      );
    },
  );

  it('shows at once what no longer adds up', async () => {
    const { host } = openExcel({ excelApi: '1.14' });
    const { sheetName } = await written();
    const regions = await table(regionSheetId(SOME_PLAN, 2024));
    host.userEdit(sheetName, regions.address('丁乡', '1 高新技术企业'), 7);
    expect((await table(regionSheetId(SOME_PLAN, 2024))).sheet.names.check_1).toBe('■ 差 5');
    host.userEdit(sheetName, regions.address('丁乡', '权重'), '');
    expect((await table(regionSheetId(SOME_PLAN, 2024))).sheet.names.check_2).toBe('■ 缺权重');
  });

  it('is written again with weights, minima, baselines and years by hand as they were typed', async () => {
    const { host } = openExcel({ excelApi: '1.14' });
    const { sheetName } = await written();
    const [regions, years] = [
      await table(regionSheetId(SOME_PLAN, 2024)),
      await table(yearSheetId(SOME_PLAN)),
    ];
    host.userEdit(sheetName, regions.address('乙镇', '权重'), 4.5);
    host.userEdit(sheetName, regions.address('丙乡', '保底'), 2);
    host.userEdit(years.sheet.sheetName, years.address('6', '基数'), 3);
    host.userEdit(years.sheet.sheetName, years.address('1', '2024手工'), 331);
    const again = decompositionSheets(SOME_PLAN, {
      ...OPTIONS,
      regions: REGIONS.map((one) => ({
        ...one,
        typed: { weight: one.name === '乙镇', minimum: one.name === '丙乡' },
      })),
    });
    expect((await written(again)).unplaced).toEqual([]);
    const after = await table(regionSheetId(SOME_PLAN, 2024));
    expect(after.column('权重')).toEqual([5, 4.5, 1, 1]);
    expect(after.column('保底')).toEqual([null, null, 2, null]);
    const yearsAfter = await table(yearSheetId(SOME_PLAN));
    expect([yearsAfter.cell('6', '基数'), yearsAfter.cell('1', '2024手工')]).toEqual([3, 331]);
    // From 3 to 8.
    expect(yearsAfter.cell('6', '2024目标')).toBe(7);
  });
});

it('says in English of one region that it is one, and which minima are not met', () => {
  const plan = { ...SOME_PLAN, indicators: SOME_PLAN.indicators.slice(0, 1) };
  // 25 in the year cannot be 99.
  const regions = [{ name: 'A', weight: 1, minimum: 99 }];
  const [sheet, years] = decompositionSheets(plan, { language: 'en', year: 2024, mode: 'values', regions });
  const cells = (model?: SheetModel) => model?.blocks.flatMap((block) => block.cells.flat());
  expect(cells(sheet)).toContain('1 target over 1 region; parts that add up to the whole: 1');
  expect(cells(sheet)).toContain('▼ minima not met');
  expect(cells(years)).toContain('1 target split into years; adding up: 1, no baseline yet: 0, off: 0');
});

it.each(['zh', 'en'] as const)(
  'recalculates in LibreOffice, by native formulas alone, to the numbers that are frozen as values (%s)',
  { timeout: 4 * LIBREOFFICE_TIMEOUT },
  async (language) => {
    const typed = new Map([
      ['1', { years: new Map([[2024, 331]]) }],
      ['6', { baseline: 3 }],
    ]);
    // Weights whose shares have equal remainders, and hundredths.
    const regions = [1, 1, 4, 0.5, 2.25].map((weight, index) => ({ name: `镇${index}`, weight }));
    const shown = async (mode: 'native' | 'values', first: number) => {
      const sheets = decompositionSheets(SOME_PLAN, { language, year: 2024, regions, mode, typed });
      const filled = sheets.map((sheet) => withTyped(sheet, language));
      return shownByLibreOffice(await writeXlsx(bare(first === 0 ? filled : filled.toReversed())));
    };
    for (const first of [0, 1]) {
      const [native, values] = [await shown('native', first), await shown('values', first)];
      // The third line and the foot say which kind of formulas they are.
      const figures = (rows: string[][]) =>
        rows.filter(([text = ''], index) => index !== 2 && !/^(公式|Formulas)/.test(text));
      expect(figures(native)).toEqual(figures(values));
      expect(native.flat().join()).not.toMatch(/#N|#V|#DIV|Err:/);
    }
  },
);

/** A file has nobody to type: puts what the options call typed where somebody would. */
function withTyped(sheet: SheetModel, language: 'zh' | 'en'): SheetModel {
  const header = (zh: string, en: string) => (language === 'zh' ? zh : en);
  const typed = new Map([
    [`1 ${header('2024手工', '2024 by hand')}`, 331],
    [`6 ${header('基数', 'Baseline')}`, 3],
  ]);
  const blocks = sheet.blocks.map((block) => {
    const [headers = []] = block.cells;
    if (!headers.includes(header('2024手工', '2024 by hand'))) return block;
    const cells = block.cells.map((row) =>
      row.map((cell, column) => (cell === null ? (typed.get(`${row[0]} ${headers[column]}`) ?? null) : cell)),
    );
    return { ...block, cells };
  });
  return { ...sheet, blocks };
}
