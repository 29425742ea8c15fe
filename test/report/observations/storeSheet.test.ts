import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planById } from '../../../src/plan/catalogue';
import type { Plan } from '../../../src/plan/schema';
import { readStoreSheet } from '../../../src/report/observations/readStoreSheet';
import { storeSheet } from '../../../src/report/observations/storeSheet';
import type { Scalar, SheetModel } from '../../../src/report/sheetModel';
import type { Observation } from '../../../src/series/observation';

const QINHUANGDAO = planById('qinhuangdao-2018-2020') as Plan;

/** The table as a host hands it over: values only. */
function tableOf({ blocks, tables }: SheetModel) {
  const [headers = [], ...rows] = blocks.at(-1)?.cells ?? [];
  const { row = 0, column = 0 } = tables[0]?.area ?? {};
  return { place: { row, column }, headers: headers.map(String), rows: rows as Scalar[][] };
}

const words = fc
  .string({ minLength: 1, maxLength: 12 })
  .map((text) => text.trim())
  .filter((text) => text !== '');

/** One observation of each period, so that none contradicts another. */
const observations: fc.Arbitrary<Observation[]> = fc.uniqueArray(
  fc
    .record({
      indicator: fc.oneof(fc.integer({ min: 1, max: 49 }), fc.constant('新增高新技术企业')),
      period: fc.constantFrom('2018', '2018-H1', '2019-Q3', '2019-06', '2020-12'),
      value: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((v) => v + 0),
      basis: fc.constantFrom('current' as const, 'cumulative' as const),
      rest: fc.record(
        {
          region: words.map((text) => `区${text}`),
          state: fc.constantFrom('preliminary' as const, 'revised' as const, 'final' as const),
          reported: fc.constantFrom('2018-02-05', '2020-02-29', '2019-12-31'),
          source: words,
          note: words,
        },
        { requiredKeys: [] },
      ),
    })
    .map(({ rest, ...one }) => ({ ...one, ...rest })),
  { selector: ({ indicator, period, basis, region }) => `${indicator} ${period} ${basis} ${region}` },
);

describe('the store', () => {
  test('gives back exactly what it was given, in Chinese and in English', () => {
    fc.assert(
      fc.property(observations, fc.constantFrom('zh' as const, 'en' as const), (known, language) => {
        fc.pre(known.length > 0);
        const read = readStoreSheet(QINHUANGDAO, tableOf(storeSheet(QINHUANGDAO, known, { language })));
        expect(read.unread).toEqual([]);
        expect(read.observations).toEqual(known);
      }),
      { numRuns: 200 },
    );
  });

  test('keeps every report of one value, in the order in which they came, however the user sorts the sheet', () => {
    const first: Observation = {
      indicator: 5,
      period: '2019-05',
      value: 400,
      basis: 'current',
      reported: '2019-06-05',
    };
    const history = [first, { ...first, value: 390, reported: '2019-07-05', note: '核减' }];
    const table = tableOf(storeSheet(QINHUANGDAO, history, { language: 'zh' }));
    const sorted = { ...table, rows: table.rows.toReversed() };
    expect(readStoreSheet(QINHUANGDAO, sorted).observations).toEqual(history);
  });

  test('names the row of the sheet in which somebody made a value unreadable', () => {
    const known: Observation[] = [1, 2, 3].map((indicator) => ({
      indicator,
      period: '2019-05',
      value: indicator,
      basis: 'current',
    }));
    const table = tableOf(storeSheet(QINHUANGDAO, known, { language: 'zh' }));
    const value = table.headers.indexOf('数值');
    const rows = table.rows.map((cells, row) =>
      cells.map((cell, at) => (row === 1 && at === value ? '约2' : cell)),
    );
    const { unread } = readStoreSheet(QINHUANGDAO, { ...table, rows });
    // The header stands in row `place.row` counted from 0; the second record is two rows below it.
    expect(unread.map(({ row, text }) => [row, text])).toEqual([[table.place.row + 3, '约2']]);
  });
});
