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

const press = (key: string) => bench.page.keyboard.press(key);

/** The part of the page in which the keyboard is. */
const region = () =>
  bench.page.evaluate(() => {
    const focused = document.activeElement;
    return ['.top', '.pane', '.sheet'].find((part) => focused?.closest(part)) ?? focused?.tagName;
  });

test('F6 leads from the top bar to the grid, to the pane and round again, and Shift+F6 back', async () => {
  bench = await Workbench.open(browser, 'zh-CN');
  await bench.page.getByRole('button', { name: '保存' }).focus();
  const visited = [];
  for (const key of ['F6', 'F6', 'F6', 'Shift+F6', 'Shift+F6']) {
    await press(key);
    visited.push(await region());
  }
  expect(visited).toEqual(['.sheet', '.pane', '.top', '.pane', '.sheet']);
});

/* The month by keyboard alone; 严重滞后 is calculated by hand in month.test.ts. */
test('a month is done by keyboard alone: plan, table, cell, entries, status', async () => {
  bench = await Workbench.open(browser, 'zh-CN');
  for (let part = 0; part < 3 && (await region()) !== '.pane'; part++) await press('F6');
  expect(await region()).toBe('.pane');
  const tabTo = async (find: () => boolean) => {
    for (let tabs = 0; tabs < 40 && !(await bench.paneFrame.evaluate(find)); tabs++) await press('Tab');
    expect(await bench.paneFrame.evaluate(find)).toBe(true);
  };
  await tabTo(() => document.activeElement?.tagName === 'SELECT');
  // To another plan and back: the plan is chosen by key.
  const plan = () => bench.pane.getByRole('combobox').inputValue();
  const luquan = await plan();
  await press('ArrowDown');
  await expect.poll(plan).not.toBe(luquan);
  await press('ArrowUp');
  await expect.poll(plan).toBe(luquan);
  await tabTo(() => document.activeElement?.textContent === '写入指标表');
  await press('Enter');
  await bench.pane.locator('.notice.success').waitFor();

  const { sheet, at } = await bench.table();
  await press('Shift+F6');
  await expect.poll(region).toBe('.sheet');
  await goByArrows(at('最新时期', 6));
  await bench.page.keyboard.type('2023-06');
  await press('Enter');
  await goByArrows(at('最新值', 6));
  await bench.page.keyboard.type('270');
  await press('Enter');
  await goByArrows(at('状态', 6));
  expect(await bench.values(sheet, at('状态', 6))).toEqual([['严重滞后']]);
  await press('F6');
  expect(await region()).toBe('.pane');
});

/** From A1, which Ctrl+Home selects, to a cell right of and below it. */
async function goByArrows(address: string): Promise<void> {
  const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  const selected = () => bench.page.locator('[data-u-comp="defined-name"] input').inputValue();
  for (let at = await selected(); at !== address; at = await selected()) {
    const [, atLetter = 'A', atRow = '1'] = /^([A-Z])(\d+)$/.exec(at.split(':')[0] ?? '') ?? [];
    if (Number(atRow) !== Number(row)) await press(Number(atRow) < Number(row) ? 'ArrowDown' : 'ArrowUp');
    else await press(atLetter < letter ? 'ArrowRight' : 'ArrowLeft');
    // The box follows with the next picture: pressing on before it has would lead past the cell.
    await expect.poll(selected).not.toBe(at);
  }
}
