import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './launchBrowser';
import { violations } from './violations';
import { type Locale, Workbench } from './workbench';

const WORDS = {
  'zh-CN': {
    views: ['规划', '依据', '设置'],
    write: '写入指标表',
    why: '依据',
    value: '最新值',
    period: '最新时期',
  },
  'en-US': {
    views: ['Plan', 'Why?', 'Settings'],
    write: 'Write table',
    why: 'Why?',
    value: 'Latest value',
    period: 'Latest period',
  },
} as const;

let browser: Browser;
let bench: Workbench;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => bench?.close());
afterAll(() => browser?.close());

describe.each(Object.keys(WORDS) as Locale[])('the pane in %s', (locale) => {
  const { views, write, why, value, period } = WORDS[locale];

  test('leaves axe nothing to find in any view, before and after the table is written', async () => {
    bench = await Workbench.open(browser, locale);
    for (const view of views) {
      await bench.pane.getByRole('button', { name: view, exact: true }).click();
      await bench.pane.getByRole('heading', { level: 1 }).waitFor();
      expect(await violations(bench), view).toEqual([]);
    }
    await bench.pane.getByRole('button', { name: views[0], exact: true }).click();
    await bench.pane.getByRole('button', { name: write }).click();
    await bench.pane.getByRole('status').waitFor();
    expect(await violations(bench)).toEqual([]);
  });

  test('shows what the audit found: 7.17 points a year are printed, (50 - 14.18) / 5 = 7.164', async () => {
    bench = await Workbench.open(browser, locale);
    await bench.pane.locator('.audit summary').click();
    const rounding = bench.pane.locator('.audit li', { hasText: '7.164' });
    await rounding.waitFor();
    expect(await rounding.textContent()).toContain('7.17');
    expect(await violations(bench)).toEqual([]);
  });

  test('explains the selected row: 289 expected, 80 missing, as calculated by hand in month.test.ts', async () => {
    bench = await Workbench.open(browser, locale);
    await bench.pane.getByRole('button', { name: write }).click();
    await bench.pane.getByRole('status').waitFor();
    const { at } = await bench.table();
    await bench.type(at(period, 6), '2023-06');
    await bench.pane.getByRole('button', { name: why, exact: true }).click();
    await bench.type(at(value, 6), '270');
    // Enter has moved on to row 7.
    await bench.page.keyboard.press('ArrowUp');
    const article = bench.pane.getByRole('article');
    await article.getByText('289').waitFor();
    expect(await article.textContent()).toContain('80');
    expect(await article.getByRole('img').count()).toBe(1);
    expect(await violations(bench)).toEqual([]);
  });

  test('is worked by keyboard alone, and the focus is back on the button when the table stands', async () => {
    bench = await Workbench.open(browser, locale);
    await bench.pane.getByRole('combobox').focus();
    // Past what the audit found, to the button.
    await bench.page.keyboard.press('Tab');
    await bench.page.keyboard.press('Tab');
    await bench.page.keyboard.press('Enter');
    await bench.pane.getByRole('status').waitFor();
    const focused = await bench.paneFrame.evaluate(() => document.activeElement?.textContent);
    expect(focused).toBe(write);
  });

  test('says what is in the way of a protected workbook, and the workbook stays as it was', async () => {
    bench = await Workbench.open(browser, locale);
    const tabs = () =>
      bench.paneFrame.evaluate(() =>
        Excel.run(async (context) => {
          const { worksheets, protection } = context.workbook;
          worksheets.load('items/name');
          protection.load('protected');
          await context.sync();
          if (!protection.protected) protection.protect();
          await context.sync();
          return worksheets.items.map(({ name }) => name);
        }),
      );
    const before = await tabs();
    await bench.pane.getByRole('button', { name: write }).click();
    const message = await bench.pane.getByRole('alert').textContent();
    expect(message).toMatch(
      locale === 'zh-CN'
        ? /工作簿的结构受保护[\s\S]*取消“保护工作簿”/
        : /structure of the workbook[\s\S]*Unprotect/,
    );
    expect(await tabs()).toEqual(before);
  });
});
