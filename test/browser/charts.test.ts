import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { ChartModel } from '../../src/report/sheetModel';
import { writeXlsx } from '../../src/xlsx/writeXlsx';
import { sheetModel } from '../xlsx/model';
import { launchBrowser } from './launchBrowser';
import { Workbench } from './workbench';

const QUARTERS = [
  ['时期', '路径', '实际'],
  ...[250, 260, 271, 282, 294, 306].map((path, index) => [`2023-Q${index + 1}`, path, path - 14 + 4 * index]),
] as const;
const column = (index: number) => ({ row: 1, column: index, rows: 6, columns: 1 });
const series = [
  { name: '路径', categories: column(0), values: column(1), color: '#59616D', line: 'dashed' },
  {
    name: '实际',
    categories: column(0),
    values: column(2),
    color: '#0B4F8A',
    label: { point: 5, at: 'right' },
  },
] as const;
const chart = (name: string, kind: ChartModel['kind'], row: number): ChartModel => ({
  name,
  kind,
  title: `高新技术企业 ${name}`,
  valueAxisTitle: '家',
  // A label beside the last point is a thing of lines.
  series: series.map(({ categories, values, color, name, ...rest }) => ({
    categories,
    values,
    color,
    name,
    ...(kind === 'line' && rest),
  })),
  area: { row, column: 3, rows: 14, columns: 9 },
});

/** Invented: a sheet of six quarters with a frozen header and three charts beside it. */
const sheet = sheetModel({
  blocks: [{ row: 0, column: 0, cells: QUARTERS }],
  tables: [],
  names: [],
  rules: [],
  validations: [],
  help: [],
  charts: [chart('一', 'line', 1), chart('二', 'column', 16), chart('三', 'bar', 31)],
});

let browser: Browser;
let bench: Workbench;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => bench?.close());
afterAll(() => browser?.close());

test('charts of the workbook stand over their cells, follow scrolling and what is typed', async () => {
  bench = await Workbench.open(browser, 'zh-CN');
  await bench.openFile('图表.xlsx', await writeXlsx([sheet]));
  const first = bench.page.getByRole('img', { name: '高新技术企业 一' });
  await first.waitFor();
  expect(await bench.page.locator('.chart').count()).toBe(3);
  expect(await first.textContent()).toContain('实际 312');

  const top = async () => (await first.boundingBox())?.y ?? 0;
  const before = await top();
  await bench.goTo('B60');
  await expect.poll(top).toBeLessThan(before);
  await bench.goTo('B2');
  await expect.poll(top).toBeCloseTo(before, 0);

  const line = first.locator('polyline').last();
  const drawn = await line.getAttribute('points');
  await bench.type('C7', '350');
  await expect.poll(() => line.getAttribute('points')).not.toBe(drawn);
  expect(await first.textContent()).toContain('实际 350');
  expect(bench.complaints).toEqual([]);
});
