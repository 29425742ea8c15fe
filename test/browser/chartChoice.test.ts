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

test('indicators are chosen for the charts by keyboard, kept through a change of view, and drawn', async () => {
  bench = await Workbench.open(browser, 'zh-CN');
  const { pane, page } = bench;
  const press = (name: string) => pane.getByRole('button', { name, exact: true }).click();
  const success = () => pane.locator('.notice.success').waitFor({ timeout: 60_000 });
  await press('数据');
  await press('载入示例数据（模拟）');
  await press('写入观测值');
  await success();
  await press('报告');
  await pane.getByRole('combobox', { name: '时期' }).selectOption('2023-06');

  const summary = pane.locator('summary', { hasText: '图中的指标' });
  await summary.focus();
  await page.keyboard.press('Enter');
  // Sums of the year and levels can be drawn; growth rates such as number 1 are not offered.
  const offered = pane.getByRole('group', { name: '图中的指标' }).getByRole('checkbox');
  await offered.first().waitFor();
  expect(await pane.getByLabel('1 全社会研发投入增长率').count()).toBe(0);
  for (const label of ['13 技术合同成交总额', '6 高新技术企业数量']) {
    await pane.getByLabel(label).focus();
    await page.keyboard.press('Space');
  }
  expect(await summary.textContent()).toContain('已选 2 项');

  await press('设置');
  await press('报告');
  expect(await pane.locator('summary', { hasText: '图中的指标' }).textContent()).toContain('已选 2 项');

  await pane.getByRole('combobox', { name: '时期' }).selectOption('2023-06');
  await press('生成报告');
  await success();
  await page.getByText('石家庄市鹿泉区 2023-06 图', { exact: true }).first().click();
  await page.getByRole('img', { name: '高新技术企业数量' }).waitFor();
  const drawn = await page.locator('.chart svg').evaluateAll((all) => all.map((one) => one.ariaLabel));
  expect(drawn).toEqual(['各状态目标项数', '技术合同成交总额（2023年累计）', '高新技术企业数量']);
  expect(bench.complaints).toEqual([]);
}, 180_000);
