import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/assessment/settings';
import { writeSheets } from '../../../src/excel/writeSheets';
import type { Plan } from '../../../src/plan/schema';
import { makeReport } from '../../../src/report/makeReport';
import type { SheetModel } from '../../../src/report/sheetModel';
import { of } from '../../assessment/observations';
import { openExcel } from '../../excel/inExcel';

const PLAN: Plan = {
  id: 'talents-2021-2025',
  title: '某区规划',
  issuer: '某区',
  region: '某区',
  start: '2021',
  end: '2025',
  source: '虚构',
  indicators: [
    {
      number: 1,
      name: '人才',
      unit: '名',
      measure: 'flow',
      direction: 'up',
      targets: [
        {
          kind: 'annual-increment',
          comparator: '=',
          value: 24,
          from: '2021',
          period: '2025',
          places: [{ section: '一', words: '目标' }],
        },
      ],
    },
  ],
};

it('draws a sum of which one month alone is known at that value, and the report can be written', async () => {
  const { sheets } = makeReport('monthly', {
    plan: PLAN,
    observations: [of(1, '2024-03', 3)],
    period: '2024-03',
    settings: DEFAULT_SETTINGS,
    mode: 'policy',
    language: 'zh',
    charts: ['1'],
  });
  const chart = (sheets[2] as SheetModel).charts[1];
  const actual = chart?.series.find(({ name }) => name === '实际');
  // March is the third month of the year.
  expect(actual?.label?.point).toBe(2);
  const block = sheets[2]?.blocks.find(
    ({ row, column }) => row + 1 === actual?.values.row && column + 2 === actual?.values.column,
  );
  expect(block?.cells.slice(1).map((row) => row[2])).toEqual([null, null, 3, ...Array(9).fill(null)]);
  openExcel({ excelApi: '1.14' });
  await expect(writeSheets(sheets)).resolves.toHaveLength(sheets.length);
});
