import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/assessment/settings';
import { cellName } from '../../src/report/cellName';
import { makeReport } from '../../src/report/makeReport';
import type { SheetModel } from '../../src/report/sheetModel';
import { type LoadedHost, loadOfficeHost } from '../../src/workbench/host/headless/loadOfficeHost';
import { writeXlsx } from '../../src/xlsx/writeXlsx';
import { plan } from '../assessment/observations';
import { OBSERVATIONS, tablePlace } from '../report/liveReport';

const { sheets } = makeReport('monthly', {
  plan: plan('luquan-2021-2025'),
  observations: OBSERVATIONS,
  period: '2023-06',
  settings: DEFAULT_SETTINGS,
  mode: 'policy',
  language: 'zh',
  charts: ['7', '13'],
});
const [report, attention, charts, text, data] = sheets as [
  SheetModel,
  SheetModel,
  SheetModel,
  SheetModel,
  SheetModel,
];

let excel: LoadedHost;
beforeAll(async () => {
  excel = loadOfficeHost();
  await excel.host.openXlsx(await writeXlsx(sheets));
  excel.host.calculate();
});

/** What a cell of the workbook shows now. */
async function shown({ name }: SheetModel, row: number, column: number): Promise<unknown> {
  return excel.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(name).getCell(row, column).load('values');
    await context.sync();
    return cell.values[0]?.[0];
  });
}

/** The cell of a table, by header and key. */
function cell(sheet: SheetModel, header: string, key: string, table = 0) {
  const place = tablePlace(sheet, table);
  return shown(sheet, place.row('查找键', key), place.column(header));
}

/** Corrects a value on the data sheet, as somebody would. */
function correct(key: string, value: number) {
  const place = tablePlace(data);
  const at = cellName(place.row('查找键', key), place.column('当期值'));
  excel.host.userEdit(data.name, at, value);
  excel.host.calculate();
}

const SEVEN = '7|石家庄市鹿泉区';
const RESULTS = '25|石家庄市鹿泉区';

describe('a report whose data is corrected', () => {
  it('agrees with itself before', async () => {
    expect(await cell(attention, '状态', SEVEN)).toBe('严重滞后');
    // (928 - 837)/363 of a way of which half should be gone: 24.9 points behind.
    expect(await cell(attention, '领先/落后', SEVEN)).toBeCloseTo((91 / 363 - 0.5) * 100, 9);
    // 6.62 wanted of the year, 2.4 come: behind, by 36.3 - 50 points. With indicator 7 they are all that lag.
    expect(await shown(attention, 1, 0)).toBe('2 项需要关注，由重到轻排列。');
    expect(await shown(text, 1, 0)).toBe('以下文字与报告表一致。');
    // By the end of May none of 2 results, by the end of June one, which is what the path wants.
    expect(await cell(attention, '变化', RESULTS, 1)).toBe('▲ 好转');
    expect(await cell(attention, '说明', RESULTS, 1)).toBe('上期：严重滞后');
  });

  it('carries the value into list, explanation, charts and counts, and tells what no longer matches', async () => {
    // 837 + 363/2: exactly what the path wants.
    correct(`${SEVEN}|2023-06`, 1018.5);
    expect(await cell(attention, '状态', SEVEN)).toBe('符合序时');
    expect(await cell(attention, '领先/落后', SEVEN)).toBeCloseTo(0, 9);
    expect(String(await cell(attention, '说明', SEVEN))).toContain('1018.5');
    expect(await shown(attention, 1, 0)).toBe(
      '本清单与报告表已不一致：报告表中现有 1 项需要关注，本清单所列 2 项中现有 1 项。请重新生成报告。',
    );
    expect(await shown(text, 1, 0)).toBe(
      '以下文字为写入时的情况；此后报告表中已有 1 项状态、0 项数值变动，请重新生成报告。',
    );
    expect(await drawn('path_7|石家庄市鹿泉区', '实际', '2023-06')).toBe(1018.5);
    // 837 + 363·0.5 from the baseline and the target in the report's table.
    expect(await drawn('path_7|石家庄市鹿泉区', '目标轨迹', '2023-06')).toBeCloseTo(1018.5, 9);
    expect(await counted('■ 严重滞后')).toBe(0);
  });

  it('tells another value from another status', async () => {
    // 290 instead of 289: still on track.
    correct('6|石家庄市鹿泉区|2023-06', 290);
    expect(await shown(text, 1, 0)).toContain('1 项状态、1 项数值变动');
  });

  it('adds corrected months up, and takes a change back that is none', async () => {
    correct('13|石家庄市鹿泉区|2023-05', 1.4);
    expect(await drawn('path_13|石家庄市鹿泉区', '实际', '2023-06')).toBeCloseTo(3.4, 9);
    correct(`${RESULTS}|2023-06`, 0);
    expect(await cell(attention, '状态', RESULTS, 1)).toBe('严重滞后');
    expect(await cell(attention, '变化', RESULTS, 1)).toBe('— 不变');
    const heading = tablePlace(attention, 1).row('查找键', RESULTS) - 2;
    expect(String(await shown(attention, heading, 0))).toContain('项状态变动，请重新生成报告');
  });

  it('finds every row again after the reader sorted the table of the report', async () => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(report.name);
      sheet.tables.getItem(report.tables[0]?.name ?? '').sort.apply([{ key: 0, ascending: false }]);
      await context.sync();
    });
    excel.host.calculate();
    expect(await cell(attention, '状态', SEVEN)).toBe('符合序时');
  });
});

/** A number that a chart draws: of the series of this name, at this period. */
function drawn(chart: string, series: string, period: string): Promise<unknown> {
  const model = charts.charts.find(({ name }) => name === chart);
  const one = model?.series.find(({ name }) => name === series);
  if (!one) throw new Error(`no series ${series} in ${chart}`);
  const block = charts.blocks.find(({ row, column }) => row === one.categories.row - 1 && column > 0);
  const at = block?.cells.slice(1).findIndex(([label]) => label === period) ?? -1;
  return shown(charts, one.values.row + at, one.values.column);
}

/** The bar of a status. */
function counted(label: string): Promise<unknown> {
  const [bars] = charts.charts[0]?.series ?? [];
  const block = charts.blocks.find(({ row }) => bars && row === bars.categories.row - 1);
  const at = charts.blocks
    .filter(({ column }) => column === bars?.categories.column)
    .flatMap(({ row, cells }) => cells.map(([first], index) => ({ first, row: row + index })))
    .find(({ first }) => first === label);
  if (!bars || !block || !at) throw new Error(`no bar ${label}`);
  return shown(charts, at.row, bars.values.column);
}
