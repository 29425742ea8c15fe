import { describe, expect, test } from 'vitest';
import { explained } from '../../../../src/taskpane/views/why/explained';
import { luquanSheet } from '../../luquanSheet';

// By hand, row 6 (high-tech enterprises): 228 at the end of 2020, 350 wanted by the end of 2025, 270 in June 2023.
// Half the time has passed, so the straight path stands at 228 + 122/2 = 289. Progress is 42/122 = 34.4 %, that is
// 15.6 points behind, more than the 15 from which on it is off track; 80 are still missing.

describe('the selected row explained', () => {
  test('gives the numbers of a hand calculation in Chinese', () => {
    const found = explained(luquanSheet('zh', '严重滞后'), 5, 'zh');
    for (const figure of ['228', '350', '270', '289', '34.4', '15.6', '80', '严重滞后']) {
      expect(found?.words).toContain(figure);
    }
    expect(found?.status).toBe('off-track');
  });

  test('is in the language of the pane, whatever the language of the sheet', () => {
    const found = explained(luquanSheet('zh', '严重滞后'), 5, 'en');
    expect(found?.words).toContain('289');
    expect(found?.words).not.toMatch(/\p{Script=Han}/u);
  });

  test('draws the straight path of a plan that counts in increments', () => {
    const found = explained(luquanSheet('en', 'Off track'), 5, 'en');
    expect(found?.picture).toMatchObject({
      ends: { baseline: 228, start: 2021, target: 350, end: 2026 },
      path: 'linear',
      actual: { value: 270, at: 2023.5 },
    });
  });

  test('follows what the user changed above the table: with 20 points before off track, 15.6 is only behind', () => {
    const sheet = luquanSheet('zh', '滞后');
    const found = explained({ ...sheet, names: { ...sheet.names, severe: 0.2 } }, 5, 'zh');
    expect(found?.words).toContain('结论：滞后');
  });

  test('draws nothing where the plan gives no baseline, and says what is missing', () => {
    const found = explained(luquanSheet('zh', '严重滞后'), 0, 'zh');
    expect(found?.picture).toBeUndefined();
    expect(found?.words).not.toBe('');
  });

  test('draws no path for a growth rate, which is the same from year to year', () => {
    expect(explained(luquanSheet('zh', '严重滞后'), 1, 'zh')?.picture).toBeUndefined();
  });

  test('needs no path for a comparison, which has none', () => {
    const sheet = luquanSheet('en', 'Behind');
    const row = sheet.rows.findIndex(([number]) => number === 21);
    expect(explained(sheet, row, 'en')?.words).not.toContain('must be one of');
  });

  test('names the place in the document', () => {
    const found = explained(luquanSheet('zh', '严重滞后'), 5, 'zh');
    expect(found?.target.places[0]?.section).toBe('表1');
  });

  test('is absent for a sheet of no known plan and for a row that the plan does not have', () => {
    const sheet = luquanSheet('zh', '严重滞后');
    expect(explained({ ...sheet, id: 'indicators:nowhere' }, 5, 'zh')).toBeUndefined();
    expect(explained(sheet, 1000, 'zh')).toBeUndefined();
  });
});
