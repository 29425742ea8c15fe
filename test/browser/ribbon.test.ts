import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './launchBrowser';
import { Workbench } from './workbench';

let browser: Browser;
let bench: Workbench;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => bench?.close());
afterAll(() => browser?.close());

test('the ribbon writes the table of the plan chosen in the pane, which opens and says so', async () => {
  bench = await Workbench.open(browser, 'zh-CN');
  await bench.pane.getByRole('combobox').selectOption('xuchang-2020-2022');
  await bench.page.getByRole('button', { name: '关闭任务窗格' }).click();
  await expect.poll(() => bench.page.locator('.pane').isVisible()).toBe(false);

  await bench.page.locator('.ribbon').getByRole('button', { name: '写入指标表' }).click();
  await bench.pane.locator('.notice.success').waitFor();
  const { sheet } = await bench.table();
  expect(sheet).toContain('许昌');
  expect(bench.complaints).toEqual([]);
  expect(bench.strangers).toEqual([]);
});

test('the ribbon opens a pane that was closed', async () => {
  bench = await Workbench.open(browser, 'en-US');
  await bench.page.getByRole('button', { name: 'Close the task pane' }).click();
  await bench.page.locator('.ribbon button').first().click();
  expect(await bench.page.locator('.pane').isVisible()).toBe(true);
});
