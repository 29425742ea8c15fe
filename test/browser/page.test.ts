import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './launchBrowser';
import { Workbench } from './workbench';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let browser: Browser;
let bench: Workbench;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => bench?.close());
afterAll(() => browser?.close());

test('an entry in the grid recalculates what depends on it, POLICY functions included', async () => {
  bench = await Workbench.open(browser, 'zh-CN');
  await bench.type('B1', '270');
  await bench.type('B2', '=POLICY.GAP(B1,350)');
  expect(await bench.shown('B2')).toBe('80');
  await bench.type('B1', '300');
  expect(await bench.shown('B2')).toBe('50');
  expect(bench.complaints).toEqual([]);
});

test('a workbook that was saved opens again as it was', async () => {
  bench = await Workbench.open(browser, 'zh-CN');
  await bench.type('B1', '300');
  await bench.type('B2', '=POLICY.GAP(B1,350)');
  const download = bench.page.waitForEvent('download');
  await bench.page.getByRole('button', { name: '保存' }).click();
  const file = await (await download).path();
  await bench.type('B1', '1');
  await bench.page.getByLabel('打开', { exact: true }).setInputFiles({
    name: 'again.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await readFile(file),
  });
  await bench.page.getByRole('dialog').getByRole('button', { name: '替换' }).click();
  await bench.page.getByText('again.xlsx').waitFor();
  expect(await bench.values('Sheet1', 'B1:B2')).toEqual([[300], [50]]);
  expect(await bench.shown('B2')).toBe('50');
  expect(bench.complaints).toEqual([]);
});

test('a file that is no workbook is refused in plain words, and the workbook stays', async () => {
  bench = await Workbench.open(browser, 'zh-CN');
  await bench.type('B1', '300');
  await bench.page
    .getByLabel('打开', { exact: true })
    .setInputFiles({ name: 'letter.xlsx', mimeType: 'text/plain', buffer: Buffer.from('Dear Sir') });
  await bench.page.getByRole('dialog').getByRole('button', { name: '替换' }).click();
  expect(await bench.page.getByRole('alert').textContent()).toContain('letter.xlsx');
  expect(await bench.values('Sheet1', 'B1')).toEqual([[300]]);
});

test('page, grid and pane change their language together', async () => {
  bench = await Workbench.open(browser, 'zh-CN');
  await bench.page.getByRole('button', { name: 'English' }).click();
  await bench.page.getByRole('button', { name: 'Save' }).waitFor();
  await bench.pane.getByRole('button', { name: 'Settings' }).waitFor();
  expect(await bench.page.locator('html').getAttribute('lang')).toBe('en');
  await bench.type('B1', '=1+1');
  expect(await bench.values('Sheet1', 'B1')).toEqual([[2]]);
  expect(bench.complaints).toEqual([]);
});

test('the functions that the pane registers through office.js are those that the workbook calculates', async () => {
  bench = await Workbench.open(browser, 'en-US');
  const registered = await bench.paneFrame.evaluate(() => {
    const { _association } = CustomFunctions as unknown as { _association: { mappings: object } };
    return Object.keys(_association.mappings);
  });
  expect(registered).toEqual(expect.arrayContaining(['GAP', 'LEAD', 'STATUS', 'EXPLAIN']));
});

test('the parts of the page that are ours leave axe nothing serious to find', async () => {
  bench = await Workbench.open(browser, 'zh-CN');
  await bench.page.evaluate(await readFile(AXE, 'utf8'));
  const results = await bench.page.evaluate(() =>
    (window as unknown as { axe: { run(context: object): Promise<AxeResults> } }).axe.run({
      include: [['.top'], ['.ribbon'], ['.pane']],
      exclude: [['iframe']],
    }),
  );
  const serious = results.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
