import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assessment/assess';
import { DEFAULT_SETTINGS } from '../../../src/assessment/settings';
import { readSheet } from '../../../src/excel/readSheet';
import { loadPlan } from '../../../src/plan/load';
import type { Plan } from '../../../src/plan/schema';
import { cellName } from '../../../src/report/cellName';
import { makeReport } from '../../../src/report/makeReport';
import type { ReportRequest } from '../../../src/report/parts/reportContext';
import type { Observation } from '../../../src/series/observation';
import { excelWorkbook } from '../../../src/taskpane/excelWorkbook';
import { writeXlsx } from '../../../src/xlsx/writeXlsx';
import { openExcel } from '../../excel/inExcel';
import { bare } from '../../xlsx/bare';
import { LIBREOFFICE_TIMEOUT, shownByLibreOffice } from '../../xlsx/libreOffice';

const places = [{ section: '一', words: '目标' }];
const level = (value: number) => ({ kind: 'level', comparator: '=', value, period: '2025', places });

/** Invented: platforms from 100 to 150 by 2025, which the plan revised from 2024 on to 170; and two that stay. */
const LOADED = loadPlan(
  {
    id: 'revised-2021-2025',
    title: '某区规划',
    titleEn: 'Plan of Some District',
    issuer: '某区',
    region: '某区',
    start: '2021',
    end: '2025',
    source: '虚构',
    indicators: [
      {
        number: 1,
        name: '创新平台',
        nameEn: 'Platforms',
        unit: '个',
        unitEn: 'platforms',
        category: '创新环境',
        categoryEn: 'Environment',
        measure: 'stock',
        direction: 'up',
        baseline: { period: '2020', value: 100 },
        targets: [level(150), { ...level(170), revisedFrom: '2024' }],
      },
      {
        number: 2,
        name: '高新技术企业',
        nameEn: 'High-tech enterprises',
        unit: '家',
        category: '创新主体',
        categoryEn: 'Enterprises',
        measure: 'stock',
        direction: 'up',
        baseline: { period: '2020', value: 200 },
        targets: [level(300)],
      },
      {
        number: 3,
        name: '技术中心',
        nameEn: 'Technology centres',
        unit: '家',
        category: '创新主体',
        categoryEn: 'Enterprises',
        measure: 'stock',
        direction: 'up',
        baseline: { period: '2020', value: 10 },
        targets: [level(20)],
      },
    ],
  },
  'revised',
);
if (!LOADED.ok) throw new Error(LOADED.message.en);
const PLAN: Plan = LOADED.plan;

const of = (indicator: number, period: string, value: number): Observation => ({
  indicator,
  period,
  value,
  basis: 'current',
});
const OBSERVATIONS = [of(1, '2023-06', 122), of(1, '2024-06', 138), of(2, '2024-06', 250)];

const context = (rest: Partial<ReportRequest> = {}): ReportRequest => ({
  plan: PLAN,
  observations: OBSERVATIONS,
  period: '2024-06',
  settings: DEFAULT_SETTINGS,
  mode: 'policy',
  language: 'zh',
  ...rest,
});

describe('a target revised from 2024 on', () => {
  it('is judged by the old one before: 122 where 125 were due, 6 points behind', () => {
    const [{ record } = { record: undefined }] = assess(PLAN, OBSERVATIONS, '2023-06');
    expect(record).toMatchObject({
      expected: expect.closeTo(125, 9),
      gap: expect.closeTo(28, 9),
      lead: expect.closeTo(22 / 50 - 0.5, 9),
      status: 'behind',
    });
  });

  it('bends the path after: from 130 at the end of 2023 to 170 two years later, so that 140 are due', () => {
    const [{ record } = { record: undefined }] = assess(PLAN, OBSERVATIONS, '2024-06');
    // The way is 100 to 170 now: 38 of 70 done, 40 of 70 due. 32 more in a year and a half.
    expect(record).toMatchObject({
      expected: expect.closeTo(140, 9),
      gap: expect.closeTo(32, 9),
      lead: expect.closeTo(-2 / 70, 9),
      requiredGrowth: expect.closeTo(32 / 1.5, 9),
      status: 'on-track',
    });
  });
});

describe('the mid-term review in a workbook', () => {
  async function rowOf(id: string, key: unknown, column = 0) {
    const sheet = await readSheet(id);
    if (!sheet) throw new Error(`no sheet ${id}`);
    const index = sheet.rows.findIndex((row) => row[column] === key);
    const row = sheet.rows[index] ?? [];
    return {
      sheet,
      cells: Object.fromEntries(row.map((cell, at) => [sheet.headers[at], cell])),
      address: (header: string) =>
        cellName(sheet.place.row + 1 + index, sheet.place.column + sheet.headers.indexOf(header)),
    };
  }

  /** A row of the summary below the table. */
  async function category(name: string) {
    const [headers = [], ...rows] = await Excel.run(async (client) => {
      const table = client.workbook.tables.getItem('revised_2021_2025_categories_2024_06');
      const range = table.getRange().load('values');
      await client.sync();
      return range.values;
    });
    const row = rows.find((cells) => cells[1] === name) ?? [];
    return Object.fromEntries(row.map((cell, at) => [headers[at], cell]));
  }

  it('shows both targets and both verdicts, and follows the data', async () => {
    const { host } = openExcel({ excelApi: '1.14' });
    const { sheets } = makeReport('midterm', context());
    const options = { signal: new AbortController().signal, onProgress: () => undefined };
    await excelWorkbook.writeSheets(sheets, options);
    const main = 'midterm:revised-2021-2025:2024-06';
    // By the old target 135 would be due and 138 six points ahead.
    expect((await rowOf(main, 1)).cells).toMatchObject({
      原目标: 150,
      规划目标: 170,
      调整起: '2024',
      按原目标: '快于序时',
      状态: '符合序时',
      考核值: 138,
    });
    // 250 is short of 270, by 20 points; nothing is known of 3.
    expect(await category('创新主体')).toMatchObject({
      项数: 2,
      '■ 严重滞后': 1,
      '○ 无数据': 1,
      需要关注占比: 0.5,
    });
    expect(await category('合计')).toMatchObject({ 项数: 3, '● 符合序时': 1 });

    const data = await rowOf('midterm-data:revised-2021-2025:2024-06', '1|某区|2024-06', 10);
    host.userEdit(data.sheet.sheetName, data.address('当期值'), 150);
    // 50 of 70 where 40 are due: 14 points ahead.
    expect((await rowOf(main, 1)).cells.状态).toBe('快于序时');
    expect(await category('创新环境')).toMatchObject({ '● 符合序时': 0, '▲ 快于序时': 1 });
  });
});

it.each(['zh', 'en'] as const)(
  'is in a file what LibreOffice recalculates by native formulas alone (%s)',
  { timeout: 2 * LIBREOFFICE_TIMEOUT },
  async (language) => {
    const shown = async (mode: 'native' | 'values') =>
      shownByLibreOffice(await writeXlsx(bare(makeReport('midterm', context({ mode, language })).sheets)));
    // The foot says which kind of formulas they are.
    const figures = (rows: string[][]) => rows.filter(([text]) => !/^(规划|Plan)[：:]/.test(text ?? ''));
    const native = await shown('native');
    expect(figures(native)).toEqual(figures(await shown('values')));
    const table = native.flat();
    for (const text of language === 'zh'
      ? ['150', '170', '符合序时', '快于序时']
      : ['150', '170', 'on track', 'ahead'])
      expect(table.join('|').toLowerCase()).toContain(text);
  },
);
