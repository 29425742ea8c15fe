import { expect, test, vi } from 'vitest';
import { readSheet } from '../../src/excel/readSheet';
import { onEntryChanged, onSelection, readSelection } from '../../src/excel/selection';
import { readStore, writeStore } from '../../src/excel/workbookStore';
import { writeSheets } from '../../src/excel/writeSheets';
import { openExcel } from './inExcel';
import { ONE_SHEET } from './oneSheet';

test('a sheet is read back by its id, whatever the user calls the tab', async () => {
  const { host, Excel } = openExcel();
  await writeSheets([ONE_SHEET]);
  host.userEdit('样例', 'D6', 30);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('样例').name = '我的表';
    await context.sync();
  });
  const sheet = await readSheet(ONE_SHEET.id);
  expect(sheet?.sheetName).toBe('我的表');
  expect(sheet?.headers).toEqual(['序号', '指标', '目标', '最新值', '缺口', '责任单位']);
  // 80 wanted, 30 there: 50 missing.
  expect(sheet?.rows[1]).toEqual([2, '高新技术企业', 80, 30, 50, '-工信局']);
  expect(sheet?.names).toMatchObject({ tolerance: 0.05 });
  expect(await readSheet('indicators:other')).toBeUndefined();
});

test('the selection tells sheet, row and column; elsewhere there is none', async () => {
  const { host } = openExcel();
  await writeSheets([ONE_SHEET]);
  host.select('样例', 'C6');
  expect(await readSelection()).toMatchObject({ sheet: { id: ONE_SHEET.id }, row: 1, header: '目标' });
  host.select('样例', 'C1');
  expect((await readSelection())?.row).toBeUndefined();
  host.select('Sheet1', 'A1');
  expect(await readSelection()).toBeUndefined();
});

test('selections and entries are told until the subscription ends', async () => {
  const { host } = openExcel();
  await writeSheets([ONE_SHEET]);
  const selected = vi.fn();
  const changed = vi.fn();
  const endSelection = await onSelection(selected);
  const endEntries = await onEntryChanged(changed);
  host.select('样例', 'D5');
  host.userEdit('样例', 'D5', 12);
  await vi.waitFor(() => {
    expect(selected).toHaveBeenCalled();
    expect(changed).toHaveBeenCalledWith(expect.objectContaining({ address: 'D5' }));
  });
  await endSelection();
  await endEntries();
  changed.mockClear();
  host.userEdit('样例', 'D5', 13);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(changed).not.toHaveBeenCalled();
});

test('what is stored in the workbook is in its file, and nothing in it becomes markup', async () => {
  const first = openExcel();
  const plan = { id: 'a', title: '<规划> & "目标"' };
  await writeStore('plan:a', plan);
  await writeStore('settings', { language: 'zh' });
  const file = await first.host.saveXlsx();
  const second = openExcel();
  expect(await readStore()).toEqual({});
  await second.host.openXlsx(file);
  expect(await readStore()).toEqual({ 'plan:a': plan, settings: { language: 'zh' } });
});
