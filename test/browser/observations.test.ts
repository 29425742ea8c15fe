import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './launchBrowser';
import { violations } from './violations';
import { Workbench } from './workbench';

const LANGUAGES = [
  {
    locale: 'zh-CN',
    data: '数据',
    reports: '报告',
    writeReport: '生成报告',
    period: '时期',
    formulas: '公式',
    current: '本期',
    word: '下载 Word',
    copy: '复制文字',
    example: '载入示例数据（模拟）',
    keep: '写入观测值',
    writeEntry: '写入填报表',
    collect: '归集填报表',
    reported: '报告日期',
    why: '修订原因',
    july: '7月',
    may: '5月',
    june: '6月',
    changed: /将被修订的（1 个）/,
    added: /新增 1，修订 1/,
  },
  {
    locale: 'en-US',
    data: 'Data',
    reports: 'Reports',
    writeReport: 'Write report',
    period: 'Period',
    formulas: 'Formulas',
    current: 'This period',
    word: 'Download Word',
    copy: 'Copy text',
    example: 'Load example data (simulated)',
    keep: 'Keep observations',
    writeEntry: 'Write entry sheet',
    collect: 'Collect entries',
    reported: 'Report date',
    why: 'Why values change',
    july: 'Jul',
    may: 'May',
    june: 'Jun',
    changed: /To be revised \(1\)/,
    added: /1 new, 1 changed/,
  },
] as const;

let browser: Browser;
let bench: Workbench;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => bench?.close());
afterAll(() => browser?.close());

describe.each(LANGUAGES)('the data of a month in $locale', (say) => {
  test('example data are kept, July is typed with 万 and June corrected, the review tells both, and the report says the corrected value', async () => {
    bench = await Workbench.open(browser, say.locale);
    const { pane } = bench;
    const press = (name: string) => pane.getByRole('button', { name, exact: true }).click();
    const success = async () => {
      const notice = pane.locator('.notice');
      await notice.waitFor({ timeout: 60_000 });
      expect(await notice.getAttribute('class')).toContain('success');
    };
    await press(say.data);
    await press(say.example);
    await press(say.keep);
    await success();
    await press(say.writeEntry);
    await success();
    const { at } = await bench.table('luquan_2021_2025_entry_2023');
    await bench.type(at(say.july, 35), '0.01万');
    await bench.type(at(say.june, 6), '300');
    await press(say.collect);
    await pane.getByText(say.changed).waitFor();
    await pane.getByText(say.added).waitFor();
    expect(await violations(bench)).toEqual([]);
    await pane.getByLabel(say.reported).fill('2023-08-05');
    await pane.getByLabel(say.why).fill('核实');
    await press(say.keep);
    await success();
    await press(say.reports);
    await press(say.writeReport);
    await success();
    expect(await violations(bench)).toEqual([]);

    // What was corrected stands in the report of that month, and the text can be taken along.
    await pane.getByRole('combobox', { name: say.period }).selectOption('2023-06');
    await pane.getByRole('combobox', { name: say.formulas }).selectOption('values');
    await press(say.writeReport);
    await success();
    const report = await bench.table('luquan_2021_2025_monthly_2023_06');
    expect((await bench.values(report.sheet, report.at(say.current, 6)))[0]?.[0]).toBe(300);
    const saved = bench.page.waitForEvent('download');
    await press(say.word);
    expect((await saved).suggestedFilename()).toBe('luquan-2021-2025-2023-06.docx');
    await press(say.copy);
    await success();
    expect(await bench.page.evaluate(() => navigator.clipboard.readText())).toContain('2023');
    expect(bench.complaints).toEqual([]);
    expect(bench.strangers).toEqual([]);
  }, 180_000);
});
