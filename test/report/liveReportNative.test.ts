import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/assessment/settings';
import { makeReport } from '../../src/report/makeReport';
import type { SheetModel } from '../../src/report/sheetModel';
import { writeXlsx } from '../../src/xlsx/writeXlsx';
import { plan } from '../assessment/observations';
import { LIBREOFFICE_TIMEOUT, shownByLibreOffice } from '../xlsx/libreOffice';
import { OBSERVATIONS, tablePlace } from './liveReport';

const SEVEN = '7|石家庄市鹿泉区';

/** The sheet with one cell of its blocks replaced. */
function withCell(sheet: SheetModel, row: number, column: number, value: number): SheetModel {
  return {
    ...sheet,
    blocks: sheet.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((cells, at) =>
        cells.map((cell, index) =>
          block.row + at === row && block.column + index === column ? value : cell,
        ),
      ),
    })),
  };
}

/** Without the results that the model computed, so that whoever opens the file has to. */
function bare(sheet: SheetModel): SheetModel {
  return {
    ...sheet,
    blocks: sheet.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((row) =>
        row.map((cell) => (typeof cell === 'object' && cell !== null ? { ...cell, value: null } : cell)),
      ),
    })),
  };
}

it('carries a corrected value through by native formulas alone, as LibreOffice works them out', {
  timeout: 3 * LIBREOFFICE_TIMEOUT,
}, async () => {
  const { sheets } = makeReport('monthly', {
    plan: plan('luquan-2021-2025'),
    observations: OBSERVATIONS,
    period: '2023-06',
    settings: DEFAULT_SETTINGS,
    mode: 'native',
    language: 'zh',
    charts: ['7'],
  });
  const [report, attention, charts, text, data] = sheets as [
    SheetModel,
    SheetModel,
    SheetModel,
    SheetModel,
    SheetModel,
  ];
  const place = tablePlace(data);
  // 837 + 363/2: exactly what the path wants of indicator 7.
  const corrected = withCell(data, place.row('查找键', `${SEVEN}|2023-06`), place.column('当期值'), 1018.5);
  const shown = async (first: SheetModel) => {
    const others = [report, attention, charts, text, corrected].filter((one) => one !== first);
    return shownByLibreOffice(await writeXlsx([first, ...others].map(bare)));
  };

  const list = await shown(attention);
  const at = tablePlace(attention);
  const row = list[at.row('查找键', SEVEN)];
  expect(row?.[at.column('状态')]).toContain('符合序时');
  expect(row?.[at.column('领先/落后')]).toMatch(/^0\.0 点/);
  expect(list[1]?.[0]).toContain('报告表中现有 1 项需要关注，本清单所列 2 项中现有 1 项');

  expect((await shown(text))[1]?.[0]).toContain('1 项状态、0 项数值变动');

  const drawn = await shown(charts);
  const june = drawn.find((cells) => cells.includes('2023-06')) ?? [];
  const from = june.indexOf('2023-06');
  // Path and actual value, side by side, shown in whole firms.
  expect(june.slice(from + 1, from + 3)).toEqual(['1,019', '1,019']);
  const bars = drawn.find((cells) => cells.some((cell) => cell.endsWith('严重滞后')));
  expect(bars?.[bars.findIndex((cell) => cell.endsWith('严重滞后')) + 1]).toBe('0');
});
