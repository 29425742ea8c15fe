import { expect, test } from 'vitest';
import { writeSheets } from '../../src/excel/writeSheets';
import type { SheetModel } from '../../src/report/sheetModel';
import { openExcel } from './inExcel';
import { ONE_SHEET } from './oneSheet';

test('while a cell is being edited, writing fails with the code cell-edit and changes nothing', async () => {
  const { host } = openExcel();
  host.setCellEditMode(true);
  await expect(writeSheets([ONE_SHEET])).rejects.toMatchObject({ name: 'ExcelProblem', code: 'cell-edit' });
  host.setCellEditMode(false);
  expect(host.workbook.worksheets.map(({ name }) => name)).toEqual(['Sheet1']);
});

test('in a workbook whose structure is protected no sheet is written', async () => {
  const { Excel } = openExcel();
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  await expect(writeSheets([ONE_SHEET])).rejects.toMatchObject({ code: 'workbook-protected' });
});

test('our own sheet is not written again while it is protected', async () => {
  const { Excel } = openExcel();
  await writeSheets([ONE_SHEET]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('样例').protection.protect();
    await context.sync();
  });
  await expect(writeSheets([ONE_SHEET])).rejects.toMatchObject({ code: 'sheet-protected', place: '样例' });
});

test('nor while a protected sheet refers to it, whose formulas would break', async () => {
  const { host, Excel } = openExcel();
  await writeSheets([ONE_SHEET]);
  host.userEdit('Sheet1', 'A1', '=样例!C5');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').protection.protect();
    await context.sync();
  });
  await expect(writeSheets([ONE_SHEET])).rejects.toMatchObject({ code: 'sheet-protected', place: 'Sheet1' });
});

test('a sheet of that name that is not ours is left alone', async () => {
  const { host, Excel } = openExcel();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('样例').getRange('A1').values = [['用户的表']];
    await context.sync();
  });
  await expect(writeSheets([ONE_SHEET])).rejects.toMatchObject({ code: 'name-taken', place: '样例' });
  expect(host.workbook.getWorksheet('样例')?.getCell('A1').value).toBe('用户的表');
});

test('a host below ExcelApi 1.14 is told apart from a failure', async () => {
  openExcel({ excelApi: '1.3' });
  await expect(writeSheets([ONE_SHEET])).rejects.toMatchObject({ code: 'host-too-old' });
});

test('text that begins like a formula, a number or a date is written as text', async () => {
  const { host } = openExcel();
  const texts = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(1)',
    '2023-06',
    '007',
    '12%',
    'TRUE',
    "'引号",
    '1E5',
    'May 5',
    '甲',
  ];
  const model: SheetModel = {
    ...ONE_SHEET,
    blocks: [...ONE_SHEET.blocks, { row: 30, column: 0, cells: texts.map((text) => [text]) }],
  };
  await writeSheets([model]);
  const sheet = host.workbook.getWorksheet('样例');
  expect(texts.map((_, index) => sheet?.getCell(31 + index, 1).value)).toEqual(texts);
});

test('a sheet above 5 MB is cut into requests that each stay below', async () => {
  const { host } = openExcel();
  const line = Array.from({ length: 20 }, (_, column) => `第${column}列的内容`.repeat(3));
  const cells = Array.from({ length: 5000 }, () => line);
  await writeSheets([{ ...ONE_SHEET, blocks: [...ONE_SHEET.blocks, { row: 40, column: 0, cells }] }]);
  expect(host.counters.bytes).toBeGreaterThan(5_000_000);
  expect(host.counters.largestRequest).toBeLessThan(5_000_000);
  expect(host.workbook.getWorksheet('样例')?.getCell(5040, 20).value).toBe('第19列的内容'.repeat(3));
}, 60_000);
