import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/assessment/settings';
import { readSheet } from '../../../src/excel/readSheet';
import type { Plan, Target } from '../../../src/plan/schema';
import { makeReport } from '../../../src/report/makeReport';
import type { ReportRequest } from '../../../src/report/parts/reportContext';
import type { Observation } from '../../../src/series/observation';
import { excelWorkbook } from '../../../src/taskpane/excelWorkbook';
import { writeXlsx } from '../../../src/xlsx/writeXlsx';
import { openExcel } from '../../excel/inExcel';
import { bare } from '../../xlsx/bare';
import { LIBREOFFICE_TIMEOUT, shownByLibreOffice } from '../../xlsx/libreOffice';

/** 8 % a year to 2025, which from 2023 on is 10 %. */
const TARGETS = [8, 10].map(
  (value, index): Target => ({
    kind: 'growth-rate',
    comparator: '=',
    value,
    period: '2025',
    places: [{ section: '一', words: '目标' }],
    ...(index === 1 && { revisedFrom: '2023' }),
  }),
);

/** Invented: an output that grows from 100, and growth rates themselves. */
const PLAN: Plan = {
  id: 'grown-2021-2025',
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
      name: '产业产值',
      nameEn: 'Output',
      unit: '亿元',
      measure: 'stock',
      direction: 'up',
      baseline: { period: '2020', value: 100 },
      targets: TARGETS,
    },
    {
      number: 2,
      name: '产值增速',
      nameEn: 'Growth of output',
      unit: '%',
      measure: 'rate',
      direction: 'up',
      targets: TARGETS,
    },
  ],
};

const of = (indicator: number, period: string, value: number): Observation => ({
  indicator,
  period,
  value,
  basis: 'current',
});
const OBSERVATIONS = [
  of(1, '2024', 130),
  of(2, '2021', 8),
  of(2, '2022', 8),
  of(2, '2023', 9),
  of(2, '2024', 9),
];

const context = (rest: Partial<ReportRequest> = {}): ReportRequest => ({
  plan: PLAN,
  observations: OBSERVATIONS,
  period: '2024',
  settings: DEFAULT_SETTINGS,
  mode: 'policy',
  language: 'zh',
  ...rest,
});

async function written(kind: 'midterm' | 'annual', part: string) {
  openExcel({ excelApi: '1.14' });
  const { sheets } = makeReport(kind, context());
  const options = { signal: new AbortController().signal, onProgress: () => undefined };
  await excelWorkbook.writeSheets(sheets, options);
  const sheet = await readSheet(`${part}:grown-2021-2025:2024`);
  if (!sheet) throw new Error(`no sheet ${part}`);
  return (number: number): Record<string, unknown> => {
    const row = sheet.rows.find(([first]) => first === number) ?? [];
    return Object.fromEntries(row.map((cell, at) => [sheet.headers[at], cell]));
  };
}

// 100·1.08²·1.1² = 141.1344 in 2024, ·1.1 = 155.24784 in 2025; by the old target 136.048896 and 146.9328077.
const [LEVEL, OLD] = [155.24784, 100 * 1.08 ** 5];
const REACHED = 1.08 ** 2 * 1.09 ** 2;

describe('growth that is revised from 2023 on, in a workbook that calculates it', () => {
  it('is judged in the mid-term review by both rates, and beside it by the old one', async () => {
    const row = await written('midterm', 'midterm');
    expect(row(1)).toMatchObject({
      原目标: 8,
      规划目标: 10,
      调整起: '2023',
      // 30 of 46.93 where 36.05 were due: 12.9 points behind.
      按原目标: '滞后',
      状态: '严重滞后',
      考核值: 130,
      完成进度: expect.closeTo(30 / 55.24784, 9),
      '领先/落后': expect.closeTo(-1113.44 / 55.24784, 9),
      // 130 = 116.64·1.1^u, u years after 2022.
      滞后月数: expect.closeTo(12 * (2 - Math.log(130 / 116.64) / Math.log(1.1)), 6),
      今后年均需: expect.closeTo(LEVEL / 130 - 1, 9),
    });
    expect((30 - 36.048896) / (OLD - 100)).toBeCloseTo(-0.1289, 4);
    expect(row(2)).toMatchObject({
      原目标: 8,
      规划目标: 10,
      // More than 8 % a year, and 4.6 points behind the path of both rates.
      按原目标: '快于序时',
      状态: '符合序时',
      '领先/落后': expect.closeTo((100 * (REACHED - 1.411344)) / 0.5524784, 9),
      今后年均需: expect.closeTo(1.331 / 1.1881 - 1, 9),
    });
    // The words, right of the page.
    expect(row(1).说明).toContain('年均增长目标 8%，2022年之后调整为 10%');
  });

  it('scores the average reached over the average wanted: two years at 8 % and two at 10 %', async () => {
    const row = await written('annual', 'scores');
    const wanted = 100 * (Math.sqrt(1.08 * 1.1) - 1);
    const [output, rates] = [100 * (1.3 ** (1 / 4) - 1), 100 * (REACHED ** (1 / 4) - 1)];
    expect(row(1)).toMatchObject({ 年度目标: expect.closeTo(wanted, 9), 实际: expect.closeTo(output, 9) });
    expect(row(1).完成程度).toBeCloseTo(output / wanted, 9);
    expect(row(2)).toMatchObject({ 年度目标: expect.closeTo(wanted, 9), 实际: expect.closeTo(rates, 9) });
    expect(row(2).完成程度).toBeCloseTo(rates / wanted, 9);
  });
});

it.each(['midterm', 'annual'] as const)(
  'is in a file of native formulas what LibreOffice recalculates (%s)',
  { timeout: 2 * LIBREOFFICE_TIMEOUT },
  async (kind) => {
    const shown = async (mode: 'native' | 'values') =>
      shownByLibreOffice(await writeXlsx(bare(makeReport(kind, context({ mode })).sheets)));
    // The foot says which kind of formulas they are.
    const figures = (rows: string[][]) => rows.filter(([text]) => !/^规划：/.test(text ?? ''));
    const native = await shown('native');
    expect(figures(native)).toEqual(figures(await shown('values')));
    const text = native.flat().join('|');
    expect(text).toContain('严重滞后');
    expect(text).toContain('符合序时');
    expect(text).toContain('155.248');
  },
);
