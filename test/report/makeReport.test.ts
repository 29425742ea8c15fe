import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess';
import { DEFAULT_SETTINGS } from '../../src/assessment/settings';
import { writeDocx } from '../../src/docx/writeDocx';
import { kindOfPeriod, makeReport, REPORT_KINDS, type ReportKind } from '../../src/report/makeReport';
import { toMarkdown } from '../../src/report/narrative/markdown';
import type { ReportRequest } from '../../src/report/parts/reportContext';
import type { SheetModel } from '../../src/report/sheetModel';
import type { Observation } from '../../src/series/observation';
import { STATUS_LOOKS, type StatusCode } from '../../src/wording/status';
import { writeXlsx } from '../../src/xlsx/writeXlsx';
import { of, plan } from '../assessment/observations';
import { LIBREOFFICE_TIMEOUT, shownByLibreOffice } from '../xlsx/libreOffice';

const luquan = plan('luquan-2021-2025');

/** Two and a half years of months in steps that a hand can follow: each indicator its own. */
const observations: Observation[] = Array.from({ length: 30 }, (_, index) => {
  const period = `${2021 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  const wave = [0, 1, -1, 0.5][index % 4] ?? 0;
  return [
    of(6, period, 228 + 2 * (index + 1) + wave),
    of(7, period, 837 + 3 * (index + 1) + wave),
    of(9, period, 14.18 + 0.6 * (index + 1)),
    of(13, period, 0.4),
    of(25, period, index % 6 === 5 ? 1 : 0),
  ];
}).flat();

function context(rest: Partial<ReportRequest> = {}): ReportRequest {
  const given = { plan: luquan, observations, period: '2023-06', settings: DEFAULT_SETTINGS };
  return { ...given, mode: 'values', language: 'zh', ...rest };
}

/** The rows of the first sheet's table, by header. */
function table(sheet: SheetModel): Record<string, unknown>[] {
  const area = sheet.tables[0]?.area;
  const block = sheet.blocks.find((one) => one.row === area?.row && one.column === area.column);
  const [headers = [], ...rows] = block?.cells ?? [];
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [String(headers[index]), cell])));
}

describe('the monthly report', () => {
  it('shows the figures of the records', () => {
    const records = assess(luquan, observations, '2023-06').map(({ record }) => record);
    const rows = table(makeReport('monthly', context()).sheets[0] as SheetModel);
    expect(rows).toHaveLength(records.length);
    for (const [index, record] of records.entries()) {
      const row = rows[index] as Record<string, unknown>;
      expect(row.状态).toBe(STATUS_LOOKS[record.status as StatusCode].label.zh);
      const shown = (value: number | null) => (value === null ? '—' : expect.closeTo(value, 6));
      expect(row).toMatchObject({
        序号: record.number,
        考核值: shown(record.actual),
        完成进度: shown(record.progress),
        '领先/落后': shown(record.lead === null ? null : record.lead * 100),
        滞后月数: shown(record.lagMonths),
      });
    }
  });

  it('works month, year and annual target out as a hand does', () => {
    const rows = table(makeReport('monthly', context()).sheets[0] as SheetModel);
    // Contracts: 0.4 a month, the same as the year before; the path is at 1.55 + 8.45·3/5 = 6.62 for 2023.
    expect(rows[12]).toMatchObject({ 本期: 0.4, 同比: expect.closeTo(0, 9), 环比: expect.closeTo(0, 9) });
    expect(rows[12]).toMatchObject({
      考核值: expect.closeTo(2.4, 9),
      年度目标: expect.closeTo(6.62, 9),
      年度完成: expect.closeTo(2.4 / 6.62, 9),
    });
    // The share of firms with a research unit rises 0.6 points a month, 7.2 points a year.
    expect(rows[8]).toMatchObject({
      同比: expect.closeTo(7.2, 9),
      环比: expect.closeTo(0.6, 9),
      今后年均需: expect.closeTo((50 - 32.18) / 2.5, 9),
    });
  });

  it('recalculates in LibreOffice, by native formulas alone, to the numbers of the values report', {
    timeout: 2 * LIBREOFFICE_TIMEOUT,
  }, async () => {
    const [native, values] = await Promise.all(
      (['native', 'values'] as const).map(async (mode) => {
        const { sheets } = makeReport('monthly', context({ mode }));
        // Cached results removed: what is shown is what LibreOffice works out.
        const bare = sheets.map((sheet) => ({
          ...sheet,
          blocks: sheet.blocks.map((block) => ({
            ...block,
            cells: block.cells.map((row) =>
              row.map((cell) =>
                typeof cell === 'object' && cell !== null ? { ...cell, value: null } : cell,
              ),
            ),
          })),
        }));
        return shownByLibreOffice(await writeXlsx(bare));
      }),
    );
    // The foot names the kind of formulas; all else must be the same.
    const figures = (shown: string[][] | undefined) =>
      shown?.filter(([first]) => !first?.startsWith('规划：'));
    expect(figures(native)).toEqual(figures(values));
    expect(native?.flat().join()).not.toMatch(/#N|#V|#DIV|Err:/);
  });

  it('keeps no formula in a frozen report and no POLICY formula in a native one, and says which it is', () => {
    const text = (mode: 'policy' | 'native' | 'values') =>
      JSON.stringify(makeReport('monthly', context({ mode })).sheets.map(({ blocks }) => blocks));
    expect(text('values')).not.toContain('"formula"');
    expect(text('native')).not.toContain('=POLICY.');
    expect(text('policy')).toContain('=POLICY.STATUS(');
    expect(text('values')).toContain('数值，已固定');
    expect(text('values')).toContain('luquan-2021-2025 2022-02-10');
  });

  it('tells counts and figures in its text as the records have them', () => {
    const records = assess(luquan, observations, '2023-06').map(({ record }) => record);
    const reported = records.filter(({ period }) => period !== null).length;
    for (const language of ['zh', 'en'] as const) {
      const text = toMarkdown(makeReport('monthly', context({ language })).narrative);
      const worst = records.filter(({ status }) => status === 'off-track');
      expect(text).toContain(
        language === 'zh' ? `38项目标中，${reported}项有数据` : `${reported} of the 38 targets`,
      );
      // 科技型中小企业: 837 + 90 + 1 at the end, 928 of a path at 1,018.5: (91 - 181.5)/363 = 24.9 points behind.
      expect(worst.map(({ number }) => number)).toContain(7);
      expect(text).toContain('928');
      expect(text).toContain('1,018.5');
      expect(text).toContain(language === 'zh' ? '落后24.9个百分点' : '24.9 points behind');
    }
  });
});

it('chooses the kind of a report by its period', () => {
  expect(['2023-06', '2023-Q2', '2023-H1', '2023'].map(kindOfPeriod)).toEqual([
    'monthly',
    'quarterly',
    'quarterly',
    'annual',
  ]);
});

it.each<[ReportKind, string]>([
  ['quarterly', '2023-Q2'],
  ['midterm', '2023-06'],
  ['annual', '2022'],
])('makes a %s report in both languages', (kind, period) => {
  for (const language of ['zh', 'en'] as const) {
    const { sheets, narrative } = makeReport(kind, context({ period, language }));
    expect(sheets.length).toBeGreaterThanOrEqual(5);
    expect(sheets.every(({ name }) => name.length <= 31)).toBe(true);
    expect(new Set(sheets.map(({ name }) => name)).size).toBe(sheets.length);
    expect(narrative.sections.length).toBeGreaterThan(1);
  }
});

it('keeps reports of several kinds on one period apart: ids, tables and tabs', () => {
  for (const language of ['zh', 'en'] as const) {
    const sheets = REPORT_KINDS.flatMap((kind) => makeReport(kind, context({ language })).sheets);
    const tables = sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase()));
    for (const names of [sheets.map(({ id }) => id), sheets.map(({ name }) => name.toLowerCase()), tables]) {
      expect(new Set(names).size).toBe(names.length);
    }
    expect(sheets.every(({ name }) => name.length <= 31)).toBe(true);
  }
});

it('names the tabs of a report alike: region, period and what it is, the kind where the period does not tell it', () => {
  const tabs = (kind: ReportKind, language: 'zh' | 'en') =>
    makeReport(kind, context({ language })).sheets.map(({ name }) => name);
  expect(tabs('monthly', 'zh')).toEqual(
    ['月报', '关注', '图', '文字', '数据'].map((word) => `石家庄市鹿泉区 2023-06 ${word}`),
  );
  expect(tabs('midterm', 'zh')).toEqual(
    ['中期', '中期关注', '中期图', '中期文字', '中期数据'].map((word) => `石家庄市鹿泉区 2023-06 ${word}`),
  );
  expect(tabs('monthly', 'en')).toEqual(
    ['monthly', 'focus', 'charts', 'text', 'data'].map((word) => `Luquan District 2023-06 ${word}`),
  );
  // Of 31 characters 24 go to " 2023-06 mid-term charts": no room for the district.
  expect(tabs('midterm', 'en')).toEqual(
    ['', ' focus', ' charts', ' text', ' data'].map((word) => `Luquan 2023-06 mid-term${word}`),
  );
});

it('adds the months of a quarter up', () => {
  const [row] = table(makeReport('quarterly', context({ period: '2023-Q2' })).sheets[0] as SheetModel).slice(
    12,
  );
  expect(row).toMatchObject({
    '2022年三季度': expect.closeTo(1.2, 9),
    '2023年二季度': expect.closeTo(1.2, 9),
  });
});

it('scores the year by weights that add up to 100', () => {
  const rows = table(makeReport('annual', context({ period: '2022' })).sheets[1] as SheetModel);
  const weights = rows.map((row) => row.权重 as number);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100, 9);
  // 高新技术企业: 228 + 48 + 0.5 at the end of 2022, of 228 + 122·2/5 = 276.8.
  const [row] = rows.filter((one) => one.序号 === 6);
  expect(row?.得分).toBeCloseTo(((weights[0] ?? 0) * 276.5) / 276.8, 9);
});

it.skipIf(spawnSync('soffice', ['--version']).status !== 0)(
  'writes a Word file that LibreOffice opens, with all of the text (skipped without soffice)',
  { timeout: LIBREOFFICE_TIMEOUT },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'policy-docx-'));
    const { narrative } = makeReport('monthly', context());
    await writeFile(join(folder, 'report.docx'), await writeDocx(narrative, 'zh'));
    spawnSync(
      'soffice',
      [
        '--headless',
        `-env:UserInstallation=file://${folder}/profile`,
        '--convert-to',
        'txt:Text (encoded):UTF8',
        'report.docx',
      ],
      { cwd: folder },
    );
    const text = await readFile(join(folder, 'report.txt'), 'utf8');
    for (const { heading, paragraphs } of narrative.sections) {
      for (const one of [heading, ...paragraphs]) expect(text).toContain(one);
    }
    await rm(folder, { recursive: true });
  },
);
