import { describe, expect, test } from 'vitest';
import { CATALOGUE, planById } from '../../src/plan/catalogue';
import type { Plan } from '../../src/plan/schema';
import { indicatorTable } from '../../src/report/indicatorTable';
import type { Cell, SheetModel } from '../../src/report/sheetModel';

const luquan = planById('luquan-2021-2025') as Plan;

function table(sheet: SheetModel): readonly (readonly Cell[])[] {
  const found = sheet.blocks.find((block) => block.cells.length > 10);
  if (!found) throw new Error('no table');
  return found.cells;
}

function cell(sheet: SheetModel, number: number | string, header: string): Cell | undefined {
  const [headers, ...rows] = table(sheet);
  return rows.find((row) => row[0] === number)?.[headers?.indexOf(header) ?? -1];
}

describe('the indicator table of Luquan', () => {
  const sheet = indicatorTable(luquan, { language: 'zh' });

  test('shows baseline, target and the printed growth of row 6 as the document does', () => {
    expect(cell(sheet, 6, '基数')).toBe(228);
    expect(cell(sheet, 6, '目标')).toBe(350);
    expect(cell(sheet, 6, '年均增长[累计]')).toBe('[122]');
  });

  test('calculates the growth a year that baseline and target amount to', () => {
    // (350 - 228) / 5 = 24.4 enterprises; (50 - 14.18) / 5 = 7.164 points, where the plan prints 7.17
    expect(cell(sheet, 6, '规划年均增长')).toMatchObject({ value: 24.4 });
    const points = cell(sheet, 9, '规划年均增长') as { value: number };
    expect(points.value).toBeCloseTo(7.164, 10);
  });

  test('leaves blank only what waits for the user', () => {
    expect(cell(sheet, 6, '最新时期')).toBeNull();
    expect(cell(sheet, 6, '最新值')).toBeNull();
    expect(cell(sheet, 6, '领先/落后')).toMatchObject({ value: '—' });
  });

  test('gives growth targets without a baseline a dash, and no invented number', () => {
    expect(cell(sheet, 1, '基数')).toBe('—');
    expect(cell(sheet, 1, '规划年均增长')).toBe('—');
  });

  test('shows percentage points as points and never as percent', () => {
    const column = table(sheet)[0]?.indexOf('规划年均增长') ?? -1;
    const row = table(sheet).findIndex((cells) => cells[0] === 9);
    const format = sheet.styles.find(
      ({ area, style }) =>
        style.numberFormat && area.column === column && area.row <= 6 + row && 6 + row < area.row + area.rows,
    );
    expect(format?.style.numberFormat).toBe('#,##0.00" 点"');
  });

  test('reads tolerance, severe lag and path from named cells above the table', () => {
    expect(sheet.names.map((name) => name.name)).toEqual(
      expect.arrayContaining(['issuer', 'period', 'source', 'tolerance', 'severe', 'path']),
    );
    const status = cell(sheet, 6, '状态') as { formula: string };
    expect(status.formula).toContain('&tolerance&');
  });
});

describe.each(CATALOGUE.flatMap((plan) => (['zh', 'en'] as const).map((language) => ({ plan, language }))))(
  'the indicator table of $plan.id in $language',
  ({ plan, language }) => {
    const sheet = indicatorTable(plan, { language });
    const [headers = [], ...rows] = table(sheet);

    test('has a row for every target, each with a key of its own', () => {
      expect(rows).toHaveLength(plan.indicators.flatMap((indicator) => indicator.targets).length);
      expect(new Set(rows.map((row) => row[0])).size).toBe(rows.length);
    });

    test('has headers that differ, and formulas that refer to none but them', () => {
      expect(new Set(headers).size).toBe(headers.length);
      const escaped = headers.map((header) => String(header).replace(/[[\]#'@]/g, "'$&"));
      for (const value of rows.flat()) {
        if (typeof value !== 'object' || value === null) continue;
        for (const [, column] of value.formula.matchAll(/\[#This Row\],\[((?:'.|[^\]'])*)\]/g)) {
          expect(escaped).toContain(column);
        }
      }
    });

    test('has a tab name that Excel takes', () => {
      expect(sheet.name.length).toBeLessThanOrEqual(31);
      expect(sheet.name).not.toMatch(/[:\\/?*[\]]/);
    });

    test('shows no error before anything is typed', () => {
      const values = rows.flat().map((value) => (typeof value === 'object' ? value?.value : value));
      expect(values.filter((value) => typeof value === 'string' && value.startsWith('#'))).toEqual([]);
    });
  },
);
