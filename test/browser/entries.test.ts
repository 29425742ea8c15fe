import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { writeXlsx } from '../../src/xlsx/writeXlsx';
import { LIBREOFFICE_TIMEOUT, shownByLibreOffice } from '../xlsx/libreOffice';
import { sheetModel } from '../xlsx/model';
import { launchBrowser } from './launchBrowser';
import { Workbench } from './workbench';

let browser: Browser;
let bench: Workbench;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => bench?.close());
afterAll(() => browser?.close());

const NUMBER = { kind: 'number', minimum: 0, maximum: 100 } as const;
const area = (row: number) => ({ row, column: 1, rows: 1, columns: 1 });

/** Invented: two cells that want a percentage, one of them strictly, and a prompt beside the second. */
const sheet = sheetModel({
  name: '录入',
  blocks: [
    {
      row: 0,
      column: 0,
      cells: [
        ['指标', '值'],
        ['严格', 10],
        ['宽松', 20],
      ],
    },
  ],
  tables: [],
  names: [],
  rules: [],
  validations: [
    { area: area(1), rule: NUMBER, message: '只能填 0 到 100。', severity: 'stop' },
    { area: area(2), rule: NUMBER, message: '通常在 0 到 100 之间。', severity: 'warn' },
  ],
  help: [{ row: 0, column: 1, title: '值', text: '以百分数填写。' }],
});

test('a strict cell refuses an entry and keeps its value, a lenient one takes it and says so', async () => {
  bench = await Workbench.open(browser, 'zh-CN');
  await bench.openFile('录入.xlsx', await writeXlsx([sheet]));
  await bench.type('B2', '120');
  const notice = bench.page.getByRole('alert');
  expect(await notice.textContent()).toContain('没有写入：只能填 0 到 100。');
  expect(await bench.values('录入', 'B2')).toEqual([[10]]);
  expect(await bench.shown('B2')).toBe('10.0');

  await bench.type('B3', '120');
  await notice.getByText('通常在 0 到 100 之间。').waitFor();
  expect(await bench.values('录入', 'B3')).toEqual([[120]]);

  await bench.type('B2', '90');
  await notice.waitFor({ state: 'detached' });
  expect(await bench.values('录入', 'B2')).toEqual([[90]]);
});

test('the help of a selected cell stands beside it', async () => {
  bench = await Workbench.open(browser, 'zh-CN');
  await bench.openFile('录入.xlsx', await writeXlsx([sheet]));
  await bench.goTo('B1');
  await bench.page.locator('.hint', { hasText: '以百分数填写。' }).waitFor();
});

test('nothing is undone, for the grid knows only its own picture: neither typing nor what the add-in wrote', async () => {
  bench = await Workbench.open(browser, 'zh-CN');
  await bench.type('B1', '300');
  await bench.paneFrame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('B1').values = [[500]];
      await context.sync();
    }),
  );
  await bench.type('B2', '300');
  await bench.goTo('B1');
  await bench.page.keyboard.press('Control+z');
  await bench.page.keyboard.press('Control+z');
  expect(await bench.values('Sheet1', 'B1:B2')).toEqual([[500], [300]]);
});

test('a changed workbook is replaced only after asking', async () => {
  bench = await Workbench.open(browser, 'zh-CN');
  await bench.type('B1', '300');
  const file = {
    name: '录入.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(await writeXlsx([sheet])),
  };
  const input = bench.page.getByLabel('打开', { exact: true });
  const dialog = bench.page.getByRole('dialog');
  await input.setInputFiles(file);
  await dialog.waitFor();
  await bench.page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await bench.values('Sheet1', 'B1')).toEqual([[300]]);

  await input.setInputFiles(file);
  await dialog.getByRole('button', { name: '替换' }).click();
  await bench.page.locator('.file', { hasText: '录入.xlsx' }).waitFor();
  expect(await bench.values('录入', 'B2')).toEqual([[10]]);
});

test(
  'LibreOffice opens what was saved with the same native values',
  async () => {
    bench = await Workbench.open(browser, 'zh-CN');
    await bench.pane.getByRole('button', { name: '写入指标表' }).click();
    await bench.pane.locator('.notice.success').waitFor();
    const { at } = await bench.table();
    await bench.type(at('最新时期', 6), '2023-06');
    await bench.type(at('最新值', 6), '270');
    // Another first sheet would be shown in its stead.
    await bench.paneFrame.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').delete();
        await context.sync();
      }),
    );
    const download = bench.page.waitForEvent('download');
    await bench.page.getByRole('button', { name: '保存' }).click();
    const shown = await shownByLibreOffice(await readFile(await (await download).path()));
    const head = shown.findIndex((row) => row[0] === '序号');
    const line = shown.find((row, index) => index > head && row[0] === '6');
    const cell = (header: string) =>
      line?.[(shown[head] ?? []).findIndex((name) => name.replaceAll('\n', '') === header)];
    expect([cell('最新时期'), cell('最新值')]).toEqual(['2023-06', '270']);
    // Row 6 of the plan: 228 high-tech enterprises in 2020, 350 in 2025.
    expect(line).toEqual(expect.arrayContaining(['高新技术企业数量', '228', '350']));
  },
  LIBREOFFICE_TIMEOUT,
);
