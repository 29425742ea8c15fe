import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/assessment/settings';
import { readSheet } from '../../../src/excel/readSheet';
import { writeSheets } from '../../../src/excel/writeSheets';
import type { Indicator, Plan, Target } from '../../../src/plan/schema';
import { cellName } from '../../../src/report/cellName';
import { makeReport } from '../../../src/report/makeReport';
import type { ReportRequest } from '../../../src/report/parts/reportContext';
import type { SheetModel } from '../../../src/report/sheetModel';
import type { Observation } from '../../../src/series/observation';
import { writeXlsx } from '../../../src/xlsx/writeXlsx';
import { openExcel } from '../../excel/inExcel';
import { bare } from '../../xlsx/bare';
import { LIBREOFFICE_TIMEOUT, shownByLibreOffice } from '../../xlsx/libreOffice';
import { tablePlace } from '../liveReport';

const places = [{ section: '一', words: '目标' }];
const target = (value: number, rest: Partial<Target> = {}): Target => ({
  kind: 'level',
  comparator: '=',
  value,
  period: '2025',
  places,
  ...rest,
});
const bare0 = { kind: 'milestone', comparator: '=', places } as const;
let next = 0;
const indicator = (name: string, rest: Partial<Indicator>, ...targets: Target[]): Indicator => ({
  number: ++next,
  name,
  direction: 'up',
  ...rest,
  targets,
});
const base = (value: number) => ({ period: '2020', value });

/** Invented: every kind of target, in both directions, and what cannot be scored. */
const PLAN: Plan = {
  id: 'scored-2021-2025',
  title: '某区规划',
  issuer: '某区',
  region: '某区',
  start: '2021',
  end: '2025',
  source: '虚构',
  indicators: [
    indicator(
      '企业',
      { unit: '家', measure: 'stock', baseline: base(200), lead: ['甲局', '乙局'] },
      target(300),
    ),
    indicator(
      '能耗',
      { unit: '吨', measure: 'ratio', direction: 'down', baseline: base(100), lead: ['乙局'] },
      target(50),
    ),
    indicator('增速', { unit: '%', measure: 'rate', lead: ['甲局'] }, target(10, { kind: 'growth-rate' })),
    indicator('示范区', { lead: ['丙局'] }, { ...bare0, period: '2022' }),
    indicator('高地', { lead: ['丙局'] }, { ...bare0, period: '2025' }),
    indicator('挂牌', { lead: ['丙局'] }, { ...bare0, period: '2022' }),
    indicator(
      '比例',
      { unit: '%', measure: 'ratio', lead: ['甲局'] },
      {
        kind: 'relative',
        comparator: '>',
        period: '2025',
        reference: '全省',
        places,
      },
    ),
    indicator(
      '人才',
      { unit: '名', measure: 'flow', lead: ['乙局'] },
      target(10, { kind: 'annual-increment', from: '2021' }),
    ),
    indicator('平台', { unit: '个', measure: 'stock', lead: ['丙局'] }, target(8)),
    indicator('基地', { unit: '个', measure: 'stock', baseline: base(1) }, target(6)),
    indicator(
      '增长',
      { unit: '亿元', measure: 'stock', baseline: base(100) },
      target(10, { kind: 'growth-rate' }),
    ),
  ],
};

const of = (number: number, period: string, value: number, rest: Partial<Observation> = {}): Observation => ({
  indicator: number,
  period,
  value,
  basis: 'current',
  ...rest,
});
const OBSERVATIONS: Observation[] = [
  of(1, '2022', 228),
  of(2, '2022', 90),
  of(3, '2021', 8),
  of(3, '2022', 12),
  of(4, '2022', 1),
  of(6, '2022', 0),
  of(7, '2022', 40),
  of(7, '2022', 50, { region: '全省' }),
  of(8, '2022', 12),
  of(9, '2022', 5),
  of(10, '2021', 3),
  of(11, '2022', 110.25),
  of(1, '2022', 20, { region: '某镇' }),
];

const context = (rest: Partial<ReportRequest> = {}): ReportRequest => ({
  plan: PLAN,
  observations: OBSERVATIONS,
  period: '2022',
  settings: DEFAULT_SETTINGS,
  mode: 'policy',
  language: 'zh',
  ...rest,
});
const sheetOf = (given: ReportRequest) => makeReport('annual', given).sheets[1] as SheetModel;

function scores(sheet: SheetModel): Map<unknown, Record<string, unknown>> {
  const area = sheet.tables[0]?.area;
  const block = sheet.blocks.find(({ row, column }) => row === area?.row && column === area.column);
  const [headers = [], ...rows] = block?.cells ?? [];
  const value = (cell: unknown) =>
    typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell;
  return new Map(
    rows.map((row) => [
      row[1],
      Object.fromEntries(row.map((cell, index) => [String(headers[index]), value(cell)])),
    ]),
  );
}

describe('the completion of a year', () => {
  const rows = scores(sheetOf(context()));
  const completion = (name: string) => rows.get(name)?.完成程度;

  it('of a level is its value over where the path ends the year: 228 of 200 + 100·2/5', () => {
    expect(completion('企业')).toBeCloseTo(228 / 240, 9);
  });

  it('is the target over the value where less is better: the path is at 80, the value at 90', () => {
    expect(completion('能耗')).toBeCloseTo(80 / 90, 9);
  });

  it('of growth is the average rate achieved over the rate wanted', () => {
    // (1.08 · 1.12)^½ - 1 = 9.9818 %
    expect(completion('增速')).toBeCloseTo((Math.sqrt(1.08 * 1.12) - 1) * 10, 9);
    // 100 to 110.25 in two years is 5 % a year of the 10 % wanted.
    expect(completion('增长')).toBeCloseTo(0.5, 9);
  });

  it('of a milestone is 1 when done and 0 when it is due and not done', () => {
    expect([completion('示范区'), completion('挂牌')]).toEqual([1, 0]);
  });

  it('of a comparison is its value over the reference, and no more than 1', () => {
    expect(completion('比例')).toBeCloseTo(0.8, 9);
    const better = context({
      observations: [
        ...OBSERVATIONS.filter(({ indicator }) => indicator !== 7),
        of(7, '2022', 60),
        of(7, '2022', 50, { region: '全省' }),
      ],
    });
    expect(scores(sheetOf(better)).get('比例')?.完成程度).toBe(1);
  });

  it('of a yearly increment is what the year has added over what was wanted', () => {
    expect(completion('人才')).toBeCloseTo(1.2, 9);
  });
});

it('tells the status that the table of the report tells, of growth from a level too', () => {
  const { sheets } = makeReport('annual', context());
  const statuses = (sheet: SheetModel | undefined) => scores(sheet as SheetModel).get('增长')?.状态;
  // 110.25 where 10 % a year would be 121, of 161.051 in 2025: 17.6 points behind a limit of 15.
  expect([statuses(sheets[0]), statuses(sheets[1])]).toEqual(['严重滞后', '严重滞后']);
});

it('names what is not scored, with the reason', () => {
  const text = sheetOf(context())
    .blocks.flatMap(({ cells }) => cells.map(([first]) => first))
    .filter((cell): cell is string => typeof cell === 'string');
  expect(text).toEqual(
    expect.arrayContaining([
      '5  高地：未到期（2025）',
      '9  平台：缺基数，没有年度目标',
      '10  基地：本年没有数据，最新为 2021',
      '1  企业 某镇：非规划本级数据，不计分',
    ]),
  );
  expect(text).toContain('计分 8 项；另有 4 项没有计分，原因列在最后。');
});

it('counts one target as one in English', () => {
  const only = { ...PLAN, indicators: PLAN.indicators.slice(0, 1) };
  const text = sheetOf(
    context({ plan: only, language: 'en', observations: OBSERVATIONS.filter((one) => one.indicator === 1) }),
  ).blocks.flatMap(({ cells }) => cells.flat());
  expect(text).toContain('1 target is scored; 1 is not, for the reasons at the end.');
});

it('names the path as the glossary does', () => {
  const foot = (path: 'linear' | 'compound') =>
    makeReport('annual', context({ settings: { ...DEFAULT_SETTINGS, path } })).narrative.foot;
  expect(foot('linear')).toContain('序时轨迹');
  expect(foot('compound')).toContain('复合轨迹');
});

it('adds nothing up by units where the plan names none', () => {
  const indicators = PLAN.indicators.map(({ lead, ...rest }) => rest);
  const { tables, blocks } = sheetOf(context({ plan: { ...PLAN, indicators } }));
  expect(tables).toHaveLength(1);
  expect(blocks.flatMap(({ cells }) => cells.flat())).not.toContain('牵头单位');
});

type Written = [unknown, Awaited<ReturnType<typeof writeSheets>>[number]];

describe('in a workbook', () => {
  async function standing() {
    const sheet = await readSheet('scores:scored-2021-2025:2022');
    if (!sheet) throw new Error('no scores');
    const at = (name: string, header: string) =>
      cellName(
        sheet.place.row + 1 + sheet.rows.findIndex((row) => row[1] === name),
        sheet.place.column + sheet.headers.indexOf(header),
      );
    const column = (header: string) =>
      Object.fromEntries(sheet.rows.map((row) => [row[1], row[sheet.headers.indexOf(header)]]));
    return { sheet, at, column };
  }

  it('shares what the agreed weights leave, and keeps weights and cap when it is written again', async () => {
    const { host } = openExcel({ excelApi: '1.14' });
    const [, { sheetName }] = (await writeSheets(makeReport('annual', context()).sheets)) as Written;
    const first = await standing();
    expect(first.column('权重').企业).toBe(12.5);
    host.userEdit(sheetName, first.at('企业', '约定权重'), 30);
    host.userEdit(sheetName, 'C4', 1.1);
    const [, { unplaced }] = (await writeSheets(makeReport('annual', context()).sheets)) as Written;
    expect(unplaced).toEqual([]);
    const after = await standing();
    expect(after.sheet.names.cap).toBe(1.1);
    expect(after.column('权重')).toMatchObject({ 企业: 30, 能耗: 10, 人才: 10 });
    // 30 · 228/240, and 1.2 capped at 1.1.
    expect(after.column('得分')).toMatchObject({ 企业: 28.5, 人才: 11, 示范区: 10, 挂牌: 0 });
  });

  it.each(['policy', 'native'] as const)('follows a value corrected on the data sheet (%s)', async (mode) => {
    const { host } = openExcel({ excelApi: '1.14' });
    const { sheets } = makeReport('annual', context({ mode }));
    const data = sheets.at(-1) as SheetModel;
    const written = await writeSheets(sheets);
    const place = tablePlace(data);
    const correct = (key: string, value: number) =>
      host.userEdit(
        written.at(-1)?.sheetName ?? '',
        cellName(place.row('查找键', key), place.column('当期值')),
        value,
      );
    correct('1|某区|2022', 240);
    correct('2|某区|2022', 0);
    host.calculate();
    const { column } = await standing();
    // 240 of 240 wanted; no use of energy at all keeps any limit.
    expect(column('实际')).toMatchObject({ 企业: 240, 能耗: 0 });
    expect(column('年度目标')).toMatchObject({ 企业: 240, 能耗: 80 });
    expect(column('完成程度')).toMatchObject({ 企业: 1, 能耗: 1 });
    expect(column('得分')).toMatchObject({ 企业: 12.5, 能耗: 12.5 });
    expect(column('状态')).toMatchObject({ 企业: '符合序时', 能耗: '已实现' });
  });

  it('counts a target for each unit that leads it', async () => {
    openExcel({ excelApi: '1.14' });
    await writeSheets(makeReport('annual', context()).sheets);
    const values = await Excel.run(async (client) => {
      const range = client.workbook.tables.getItem('scored_2021_2025_units_2022').getRange().load('values');
      await client.sync();
      return range.values;
    });
    // 甲局 leads 企业, 增速 and 比例; 乙局 企业, 能耗 and 人才; 丙局 the two milestones due; 基地 has no unit and no data.
    const [, ...units] = values;
    expect(units.map(([count, unit, weight]) => [count, unit, weight])).toEqual([
      [3, '甲局', 37.5],
      [3, '乙局', 37.5],
      [2, '丙局', 25],
      [1, '—', 12.5],
    ]);
    // 12.5 of 25 points.
    expect(units[2]?.[4]).toBe(0.5);
  });
});

it.each(['zh', 'en'] as const)(
  'recalculates in LibreOffice, by native formulas alone, to the frozen numbers (%s)',
  { timeout: 2 * LIBREOFFICE_TIMEOUT },
  async (language) => {
    const shown = async (mode: 'native' | 'values') => {
      const { sheets } = makeReport('annual', context({ language, mode }));
      const scores = sheets[1] as SheetModel;
      return shownByLibreOffice(await writeXlsx(bare([scores, ...sheets.filter((one) => one !== scores)])));
    };
    expect(await shown('native')).toEqual(await shown('values'));
  },
);
