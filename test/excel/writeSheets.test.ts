import { expect, test } from 'vitest';
import { writeSheets } from '../../src/excel/writeSheets';
import { openExcel } from './inExcel';
import { ONE_SHEET } from './oneSheet';

test('writing a sheet costs two round trips, the second of which writes everything', async () => {
  const { host } = openExcel({ excelApi: '1.14' });
  await writeSheets([ONE_SHEET]);
  expect(host.counters.syncs).toBe(2);
  expect(host.workbook.worksheets.map(({ name }) => name)).toEqual(['Sheet1', '样例']);
});

test('writing a sheet again costs two round trips as well', async () => {
  const { host } = openExcel({ excelApi: '1.14' });
  await writeSheets([ONE_SHEET]);
  const before = host.counters.syncs;
  await writeSheets([ONE_SHEET]);
  expect(host.counters.syncs - before).toBe(2);
  expect(host.workbook.worksheets.map(({ name }) => name)).toEqual(['Sheet1', '样例']);
});
