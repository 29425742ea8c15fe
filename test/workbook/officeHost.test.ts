import { expect, test } from 'vitest';
import { loadOfficeHost } from '../../src/workbench/host/headless/loadOfficeHost';

test('the client reads back what it wrote, as Excel understands it', async () => {
  const { Excel } = loadOfficeHost();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B4');
    range.values = [
      ["'=1+1", '007'],
      ['=A4*2', '12%'],
      ['', null],
      [21, 'TRUE'],
    ];
    range.load('values,formulas,text,address');
    await context.sync();
    expect(range.address).toBe('Sheet1!A1:B4');
    expect(range.values).toEqual([
      ['=1+1', 7],
      [42, 0.12],
      ['', ''],
      [21, true],
    ]);
    expect(range.formulas[1]).toEqual(['=A4*2', 0.12]);
    expect(range.text[1]).toEqual(['42', '12%']);
  });
});

test('POLICY functions are calculated, spill beside a table and give errors in their own cell', async () => {
  const { host, Excel } = loadOfficeHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:A3').values = [[60], ['abc'], [90]];
    sheet.getRange('C1').formulas = [['=POLICY.GAP(A1:A3,100)']];
    const spilled = sheet.getRange('C1:C3').load('values');
    await context.sync();
    expect(spilled.values).toEqual([[40], ['#VALUE!'], [10]]);
  });
  host.userEdit('Sheet1', 'A2', 70);
  host.calculate();
  expect(host.workbook.getWorksheet('Sheet1')?.getCell('C2').value).toBe(30);
});

test('what ran before a failing action has happened', async () => {
  const { host, Excel } = loadOfficeHost();
  const failing = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').values = [[1]];
    context.workbook.worksheets.getItem('nowhere').getRange('A1').values = [[1]];
    sheet.getRange('A2').values = [[2]];
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: 'ItemNotFound' });
  const sheet = host.workbook.getWorksheet('Sheet1');
  expect([sheet?.getCell('A1').value, sheet?.getCell('A2').value]).toEqual([1, null]);
});

test('what the host does not do is refused by name, never accepted in silence', async () => {
  const { Excel } = loadOfficeHost();
  const failing = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').shapes.load('items');
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: 'ApiNotFound' });
});

test('the client enforces the requirement set that the host offers', async () => {
  const { Excel } = loadOfficeHost({ excelApi: '1.3' });
  const failing = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').conditionalFormats.clearAll();
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: 'ApiNotFound' });
});

test('formulas follow a renamed sheet and table, and break when they are deleted', async () => {
  const { Excel } = loadOfficeHost();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.add('指标');
    sheet.getRange('A1:A3').values = [['值'], [1], [2]];
    const table = sheet.tables.add('A1:A3', true);
    table.name = '表1';
    const reader = worksheets.getItem('Sheet1').getRange('A1');
    reader.formulas = [["=SUM(表1[值])+'指标'!A2"]];
    sheet.name = 'Plan A';
    table.name = '表2';
    reader.load('formulas,values');
    await context.sync();
    expect(reader.formulas).toEqual([["=SUM(表2[值])+'Plan A'!A2"]]);
    expect(reader.values).toEqual([[4]]);
    sheet.delete();
    reader.load('formulas');
    await context.sync();
    expect(reader.formulas).toEqual([['=SUM(#REF!)+#REF!']]);
  });
});

test('an array of another shape than its range is refused', async () => {
  const { Excel } = loadOfficeHost();
  const failing = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1:A3').values = [[1]];
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('a workbook saved and opened again is the same to the client', async () => {
  const first = loadOfficeHost();
  first.host.userEdit('Sheet1', 'A1', "'=不是公式");
  first.host.userEdit('Sheet1', 'A2', '=POLICY.GAP(270,400)');
  const file = await first.host.saveXlsx();
  const { host, Excel } = loadOfficeHost();
  await host.openXlsx(file);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A2').load('values,formulas');
    await context.sync();
    expect(range.values).toEqual([['=不是公式'], [130]]);
    expect(range.formulas[1]).toEqual(['=POLICY.GAP(270,400)']);
  });
});

test('events reach those who asked for them', async () => {
  const { host, Excel } = loadOfficeHost();
  const told: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').onChanged.add(async ({ address }) => {
      told.push(address);
    });
    await context.sync();
  });
  host.userEdit('Sheet1', 'B2', 5);
  await expect.poll(() => told).toEqual(['B2']);
});
