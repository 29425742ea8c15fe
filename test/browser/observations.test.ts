import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './launchBrowser';
import { Workbench } from './workbench';

const LANGUAGES = [
  {
    locale: 'zh-CN',
    data: '数据',
    reports: '报告',
    writeReport: '生成报告',
    verdict: /共 \d+ 项/,
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
    verdict: /targets/,
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
  test('example data are kept, July is typed with 万 and June corrected, and the review tells both', async () => {
    bench = await Workbench.open(browser, say.locale);
    const { pane } = bench;
    const press = (name: string) => pane.getByRole('button', { name, exact: true }).click();
    const success = () => pane.locator('.notice.success').waitFor();
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
    await pane.getByLabel(say.reported).fill('2023-08-05');
    await pane.getByLabel(say.why).fill('核实');
    await press(say.keep);
    await success();
    await press(say.reports);
    await press(say.writeReport);
    await success();
    expect(bench.complaints).toEqual([]);
    expect(bench.strangers).toEqual([]);
  });
});
