import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './launchBrowser';
import { Workbench } from './workbench';

const LANGUAGES = [
  {
    locale: 'zh-CN',
    reports: '报告',
    year: '分解年份',
    regions: '地区（每行一个）',
    split: '分到地区',
    done: /2024 年任务已分到 3 个地区/,
    later: /2025 年任务已分到 4 个地区/,
  },
  {
    locale: 'en-US',
    reports: 'Reports',
    year: 'Year to split',
    regions: 'Regions (one a line)',
    split: 'Split over regions',
    done: /2024 is split over 3 regions/,
    later: /2025 is split over 4 regions/,
  },
] as const;

let browser: Browser;
let bench: Workbench;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => bench?.close());
afterAll(() => browser?.close());

test.each(LANGUAGES)(
  'a year is split over regions that are typed into the pane, and their names stay there, in $locale',
  async (say) => {
    bench = await Workbench.open(browser, say.locale);
    const { pane } = bench;
    await pane.getByRole('button', { name: say.reports, exact: true }).click();
    await pane.getByLabel(say.year).selectOption('2024');
    await pane.getByLabel(say.regions).fill('铜冶镇,5\n寺家庄镇\t3\n上庄镇，1');
    await pane.getByRole('button', { name: say.split, exact: true }).click();
    await pane.locator('.notice').getByText(say.done).waitFor();
    expect(await pane.getByLabel(say.regions).inputValue()).toBe('铜冶镇\n寺家庄镇\n上庄镇');
    const values = await bench.paneFrame.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.tables.getItem('luquan_2021_2025_regions_2024').getRange();
        range.load('values');
        await context.sync();
        return range.values;
      }),
    );
    const column = values[0]?.findIndex((header) => String(header).startsWith('6 ')) ?? -1;
    // 25 new enterprises by 5, 3 and 1: 13.9, 8.3, 2.8; the two left go to the first and the last.
    expect(values.slice(1).map((row) => row[column])).toEqual([14, 8, 3]);
    // A list that nobody typed into is that of the year; one that somebody did stays.
    const field = pane.getByLabel(say.regions);
    await pane.getByLabel(say.year).selectOption('2025');
    await field.fill('铜冶镇\n寺家庄镇\n上庄镇\n李村镇,1');
    await pane.getByLabel(say.year).selectOption('2024');
    expect(await field.inputValue()).toBe('铜冶镇\n寺家庄镇\n上庄镇\n李村镇,1');
    await pane.getByLabel(say.year).selectOption('2025');
    await pane.getByRole('button', { name: say.split, exact: true }).click();
    await pane.locator('.notice').getByText(say.later).waitFor();
    await pane.getByLabel(say.year).selectOption('2024');
    await expect.poll(() => field.inputValue()).toBe('铜冶镇\n寺家庄镇\n上庄镇');
    await pane.getByLabel(say.year).selectOption('2025');
    await expect.poll(() => field.inputValue()).toBe('铜冶镇\n寺家庄镇\n上庄镇\n李村镇');
    expect(bench.complaints).toEqual([]);
    expect(bench.strangers).toEqual([]);
  },
);
