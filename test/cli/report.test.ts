import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readXlsx } from '../../src/xlsx/readXlsx';
import { run } from './commandLine';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'policy-report-'));
  await writeFile(join(folder, 'data.csv'), 'indicator,period,value\n6,2022-06,250\n6,2023-06,270\n');
});
afterAll(() => rm(folder, { recursive: true }));

const report = (...options: string[]) =>
  run(['report', 'luquan-2021-2025', '--observations', join(folder, 'data.csv'), ...options]);

it('writes workbook, Word file and Markdown in the language asked for', async () => {
  const [out, docx, markdown] = ['r.xlsx', 'r.docx', 'r.md'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const { code, err } = await report(
    '--period',
    '2023-06',
    '--out',
    out,
    '--docx',
    docx,
    '--markdown',
    markdown,
    '--lang',
    'zh',
  );
  expect([code, err]).toEqual([0, []]);
  for (const file of [out, docx]) expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK');
  // 270 against 250 a year before is 8 % more; 289 is half of the way from 228 to 350.
  expect(await readFile(markdown, 'utf8')).toContain(
    '高新技术企业数量2023年6月为270家，同比增长8.0%，按进度应为289家',
  );
});

it.each([
  [['--period', '2023-06'], /--out FILE.xlsx is needed/],
  [['--out', 'x.xlsx'], /--period takes a period/],
  [
    ['--out', 'x.xlsx', '--period', '2023', '--formulas', 'live'],
    /--formulas is one of policy, native, values, not live/,
  ],
  [
    ['--out', 'x.xlsx', '--period', '2023', '--kind', 'weekly'],
    /--kind is one of monthly, quarterly, midterm, annual/,
  ],
  [
    ['--out', 'x.xlsx', '--period', '2023', '--charts', '6,99'],
    /--charts: the plan has no indicator numbered "99"; there are 1, 2, 3,/,
  ],
])('refuses %j as wrong usage and writes nothing', async (options, reason) => {
  const { code, err } = await report(...options);
  expect(code).toBe(2);
  expect(err[0]).toMatch(reason);
  expect(await readdir(folder)).not.toContain('x.xlsx');
});

it('draws the indicators asked for, in that order, and tells which have nothing to draw', async () => {
  const out = join(folder, 'charts.xlsx');
  const { code, err } = await report('--period', '2023-06', '--out', out, '--charts', '7, 6', '--lang', 'en');
  expect(code).toBe(0);
  // There are no values of indicator 7.
  expect(err).toEqual([
    'policy-targets: --charts: indicator 7 has no path, or fewer than two values, and is not drawn',
  ]);
  const workbook = await readXlsx(new Uint8Array(await readFile(out)));
  const titles = workbook.worksheets.flatMap((sheet) => sheet.getCharts().map(({ title }) => title));
  expect(titles).toEqual(['Number of targets by status', 'High-tech enterprises']);
});
