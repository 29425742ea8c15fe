import { expect, it } from 'vitest';
import { planById } from '../../src/plan/catalogue';
import { indicatorTable } from '../../src/report/indicatorTable';
import type { Scalar } from '../../src/report/sheetModel';
import { writeXlsx } from '../../src/xlsx/writeXlsx';
import { LIBREOFFICE_TIMEOUT, shownByLibreOffice } from './libreOffice';
import { sheetModel } from './model';

it('computes in LibreOffice what a hand does: references within tables, local names and newer functions', {
  timeout: LIBREOFFICE_TIMEOUT,
}, async () => {
  const formula = (text: string) => ({ formula: text, value: null });
  const model = sheetModel({
    blocks: [
      {
        row: 0,
        column: 0,
        cells: [
          ['指标', "年均'增长[累计]", '算出'],
          ['甲', 270, formula("=例[[#This Row],[年均''增长'[累计']]]*2")],
          ['=1+1', 42, formula('=tolerance+1')],
          ['-丙', 7, formula('=RRI(2,100,121)')],
          ['丁', 8, formula("=SUM(例[年均''增长'[累计']])")],
        ],
      },
    ],
    tables: [{ name: '例', area: { row: 0, column: 0, rows: 5, columns: 3 } }],
    styles: [{ area: { row: 3, column: 2, rows: 1, columns: 1 }, style: { numberFormat: '0.00' } }],
  });
  // 270·2 = 540; the name is the cell of 270, plus 1; 100·1.1² = 121; 270 + 42 + 7 + 8 = 327.
  const shown = (await shownByLibreOffice(await writeXlsx([model]))).slice(1, 5);
  expect(shown.map(([name]) => name)).toEqual(['甲', '=1+1', '-丙', '丁']);
  expect(shown.map(([, , computed]) => Number(computed))).toEqual([540, 271, expect.closeTo(0.1, 9), 327]);
});

it('opens the Luquan table in LibreOffice with the values that the plan states', {
  timeout: LIBREOFFICE_TIMEOUT,
}, async () => {
  const plan = planById('luquan-2021-2025');
  if (plan === undefined) throw new Error('the catalogue holds the Luquan plan');
  const model = indicatorTable(plan, { language: 'zh' });
  const shown = await shownByLibreOffice(await writeXlsx([model]));
  let compared = 0;
  for (const { row, column, cells } of model.blocks) {
    for (const [rowOffset, line] of cells.entries()) {
      for (const [columnOffset, cell] of line.entries()) {
        if (cell === null || typeof cell === 'object') continue;
        expectShown(shown[row + rowOffset]?.[column + columnOffset], cell);
        compared++;
      }
    }
  }
  expect(compared).toBeGreaterThan(plan.indicators.length * 5);
});

/** Texts to the letter; numbers to the decimals that their format shows, be it 1,200 or [15]; a milestone's 1 as a word. */
function expectShown(text: string | undefined, value: Scalar): void {
  if (typeof value !== 'number') expect(text).toBe(value);
  else if (text === '完成') expect(value).toBe(1);
  else expect(Number(text?.replace(/[,[\]]/g, '')), `${value} is shown as ${text}`).toBeCloseTo(value, 1);
}
