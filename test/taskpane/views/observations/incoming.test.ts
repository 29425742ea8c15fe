import { describe, expect, test } from 'vitest';
import { planById } from '../../../../src/plan/catalogue';
import type { Plan } from '../../../../src/plan/schema';
import { cellName } from '../../../../src/report/cellName';
import { storeSheet } from '../../../../src/report/observations/storeSheet';
import type { Observation } from '../../../../src/series/observation';
import { incomingFromCsv, incomingFromFile } from '../../../../src/taskpane/views/observations/incoming';
import { nextMonth } from '../../../../src/taskpane/views/observations/nextMonth';
import { writeXlsx } from '../../../../src/xlsx/writeXlsx';

const LUQUAN = planById('luquan-2021-2025') as Plan;
const pasted = (text: string) => incomingFromCsv(LUQUAN, new TextEncoder().encode(text), '粘贴', 2023);

describe('what comes in', () => {
  test('pasted cells are read under the plan’s numbers, in its units', () => {
    const { observations, notUnderstood } = pasted(
      '指标\t5月\t6月累计\n高新技术企业数量\t２６８\t\n技术合同成交总额\t\t48900万元\n',
    );
    expect(notUnderstood).toEqual([]);
    expect(observations).toEqual([
      { indicator: 6, period: '2023-05', value: 268, basis: 'current' },
      { indicator: 13, period: '2023-06', value: 4.89, basis: 'cumulative' },
    ]);
  });

  test('an indicator that the plan does not have is named, and not taken', () => {
    const { observations, notUnderstood } = pasted('指标,时期,数值\n森林覆盖率,2023-05,40\n6,2023-05,270\n');
    expect(observations.map(({ indicator }) => indicator)).toEqual([6]);
    expect(notUnderstood.map(({ text }) => text)).toEqual(['森林覆盖率']);
  });

  test('GB18030, as Chinese Excel saves CSV, is read', () => {
    // 指标,时期,数值 in GB2312 codes, then a plain row.
    const header = [0xd6, 0xb8, 0xb1, 0xea, 0x2c, 0xca, 0xb1, 0xc6, 0xda, 0x2c, 0xca, 0xfd, 0xd6, 0xb5, 0x0a];
    const bytes = new Uint8Array([...header, ...new TextEncoder().encode('6,2023-05,270\n')]);
    expect(incomingFromCsv(LUQUAN, bytes, 'a.csv').observations).toEqual([
      { indicator: 6, period: '2023-05', value: 270, basis: 'current' },
    ]);
  });

  test('a workbook is searched sheet by sheet, and sheets without observations are passed over', async () => {
    const known: Observation[] = [
      {
        indicator: 6,
        period: '2023-05',
        value: 270,
        basis: 'current',
        state: 'final',
        reported: '2023-06-05',
      },
    ];
    const store = storeSheet(LUQUAN, known, { language: 'zh' });
    const other = {
      ...store,
      id: 'other',
      name: '封面',
      tables: [],
      blocks: [{ row: 0, column: 0, cells: [['封面', cellName(0, 0)]] }],
    };
    const bytes = await writeXlsx([other, store]);
    const file = new File([new Uint8Array(bytes)], '上月.xlsx');
    const { observations, notUnderstood } = await incomingFromFile(LUQUAN, file);
    // Only the store’s own record numbers mean nothing to another workbook.
    expect(notUnderstood.map(({ text }) => text)).toEqual(['记录']);
    expect(observations).toEqual(known);
  });

  test('a file that is no workbook is refused in words, not with an exception', async () => {
    const { observations, notUnderstood } = await incomingFromFile(LUQUAN, new File(['no'], 'x.xlsx'));
    expect(observations).toEqual([]);
    expect(notUnderstood[0]?.reason.zh).toContain('.xlsx');
  });
});

test('after December comes January of the next year; without data the plan’s first month', () => {
  expect(nextMonth(LUQUAN, [{ period: '2022-12' }, { period: '2022-03' }, { period: '2023' }])).toEqual({
    year: 2023,
    month: 1,
  });
  expect(nextMonth(LUQUAN, [])).toEqual({ year: 2021, month: 1 });
});
