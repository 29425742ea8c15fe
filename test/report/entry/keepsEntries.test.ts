import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SheetContent } from '../../../src/excel/readSheet';
import { readSheet } from '../../../src/excel/readSheet';
import { planById } from '../../../src/plan/catalogue';
import type { Plan } from '../../../src/plan/schema';
import { cellName } from '../../../src/report/cellName';
import type { Observation } from '../../../src/series/observation';
import { excelWorkbook } from '../../../src/taskpane/excelWorkbook';
import { collectEntries, writeEntries } from '../../../src/taskpane/views/observations/entries';
import { openExcel } from '../../excel/inExcel';

const PLAN = planById('xuchang-2020-2022') as Plan;
const ID = `entry:${PLAN.id}:2021`;
const OPTIONS = { signal: new AbortController().signal, onProgress: () => undefined };

const choice = (month: number) => ({ year: 2021, frequency: 'month' as const, month });
const write = (month: number, known: readonly Observation[], language: 'zh' | 'en' = 'zh') =>
  writeEntries(PLAN, choice(month), known, excelWorkbook, language, OPTIONS);

const MONTH_HEADERS = Array.from({ length: 12 }, (_, index) => `${index + 1}月`);

/** Cells by indicator and month, in whatever order they stand. */
function cellsOf(sheet: SheetContent | undefined): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const row of sheet?.rows ?? [])
    for (const header of MONTH_HEADERS) {
      const value = row[sheet?.headers.indexOf(header) ?? -1] ?? null;
      if (value !== null) found.set(`${row[0]} ${header}`, value);
    }
  return found;
}

const entry = fc.record({
  row: fc.nat(20),
  month: fc.integer({ min: 1, max: 12 }),
  value: fc.oneof(
    fc.integer({ min: -1000, max: 100_000 }),
    fc.constantFrom("'1.2万", "'３，２５０", "'约270", "'=1+1", "'2021-06"),
  ),
});

test('an entry sheet written again next month holds all that was typed, readable or not', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(entry, { maxLength: 12 }),
      fc.array(fc.record({ number: fc.constantFrom(2, 3, 7, 10), month: fc.integer({ min: 1, max: 9 }) }), {
        maxLength: 4,
      }),
      async (entries, stored) => {
        const known: Observation[] = stored.map(({ number, month }) => ({
          indicator: number,
          period: `2021-0${month}`,
          value: 1 + number / 8 + month,
          basis: 'current',
        }));
        const { host } = openExcel({ excelApi: '1.14' });
        const { sheetName } = await write(6, known);
        const before = await readSheet(ID);
        for (const { row, month, value } of entries) {
          const column = before?.headers.indexOf(`${month}月`) ?? 0;
          host.userEdit(sheetName, cellName((before?.place.row ?? 0) + 1 + row, column), value);
        }
        const typed = cellsOf(await readSheet(ID));
        const written = await write(7, known);
        expect(written.unplaced).toEqual([]);
        expect(cellsOf(await readSheet(ID))).toEqual(typed);
      },
    ),
    { numRuns: 8 },
  );
}, 120_000);

test('a cell that shows what the store had follows the store when it is corrected, and nothing is called lost', async () => {
  const first: Observation = { indicator: 7, period: '2021-05', value: 80, basis: 'current' };
  const corrected: Observation = { ...first, value: 78, state: 'revised', reported: '2021-07-05' };
  openExcel({ excelApi: '1.14' });
  await write(6, [first]);
  const stale = await collectEntries(PLAN, choice(6), [first, corrected], excelWorkbook);
  expect(stale?.observations).toEqual([]);
  const written = await write(7, [first, corrected]);
  expect(written.unplaced).toEqual([]);
  expect(cellsOf(await readSheet(ID)).get('7 5月')).toBe(78);
});

test('a sheet that is written again in English keeps what was typed in the Chinese one', async () => {
  const { host } = openExcel({ excelApi: '1.14' });
  const { sheetName } = await write(6, []);
  const before = await readSheet(ID);
  const row = before?.rows.findIndex((cells) => cells[0] === 7) ?? 0;
  const cell = cellName((before?.place.row ?? 0) + 1 + row, before?.headers.indexOf('6月') ?? 0);
  host.userEdit(sheetName, cell, 81);
  await write(6, [], 'en');
  const incoming = await collectEntries(PLAN, choice(6), [], excelWorkbook);
  expect(incoming?.observations).toEqual([{ indicator: 7, period: '2021-06', value: 81, basis: 'current' }]);
});

test('a value typed over one that the store had is the user’s, and stays', async () => {
  const known: Observation[] = [{ indicator: 7, period: '2021-05', value: 80, basis: 'current' }];
  const { host } = openExcel({ excelApi: '1.14' });
  const { sheetName } = await write(6, known);
  const before = await readSheet(ID);
  const row = before?.rows.findIndex((cells) => cells[0] === 7) ?? 0;
  const cell = cellName((before?.place.row ?? 0) + 1 + row, before?.headers.indexOf('5月') ?? 0);
  host.userEdit(sheetName, cell, 75);
  const written = await write(7, known);
  expect(written.unplaced).toEqual([]);
  expect(cellsOf(await readSheet(ID)).get('7 5月')).toBe(75);
});
