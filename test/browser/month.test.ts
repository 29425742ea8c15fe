import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './launchBrowser';
import { Workbench } from './workbench';

/*
 * Row 6 of the Luquan plan's table: high-tech enterprises, 228 in 2020, 350 in 2025, published growth [122], so that
 * the path is linear. By hand, for 270 at 2023-06:
 *   elapsed   from the end of 2020 to the end of June 2023 are 2.5 of 5 years: 0.5
 *   progress  (270 - 228) / (350 - 228) = 42 / 122 = 0.344262…
 *   lead      0.344262… - 0.5 = -0.155737…, shown in points: -15.5737…
 *   gap       350 - 270 = 80
 *   status    the lead lies below -0.15: off track, 严重滞后
 */
const LEAD_POINTS = (42 / 122 - 0.5) * 100;
const GAP = 80;

const LANGUAGES = [
  {
    locale: 'zh-CN',
    write: '写入指标表',
    period: '最新时期',
    value: '最新值',
    lead: '领先/落后',
    gap: '差距',
    status: '状态',
    word: '严重滞后',
  },
  {
    locale: 'en-US',
    write: 'Write table',
    period: 'Latest period',
    value: 'Latest value',
    lead: 'Lead',
    gap: 'Gap',
    status: 'Status',
    word: 'Off track',
  },
] as const;

let browser: Browser;
let bench: Workbench;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => bench?.close());
afterAll(() => browser?.close());

describe.each(LANGUAGES)('the month in $locale', ({ locale, write, word, ...columns }) => {
  test('the table is written from the pane, a value typed, and lead, gap and status follow', async () => {
    bench = await Workbench.open(browser, locale);
    await bench.pane.getByRole('button', { name: write }).click();
    await bench.pane.locator('.notice.success').waitFor();
    const { sheet, at } = await bench.table();

    await bench.type(at(columns.period, 6), '2023-06');
    await bench.type(at(columns.value, 6), '270');

    const read = async (header: string) => (await bench.values(sheet, at(header, 6)))[0]?.[0];
    expect(await read(columns.period)).toBe('2023-06');
    expect(await read(columns.lead)).toBeCloseTo(LEAD_POINTS, 9);
    expect(await read(columns.gap)).toBe(GAP);
    expect(await read(columns.status)).toBe(word);
    expect(await bench.shown(at(columns.status, 6))).toContain(word);
    expect(bench.complaints).toEqual([]);
    expect(bench.strangers).toEqual([]);
  });
});
