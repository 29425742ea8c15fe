import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readXlsx } from '../../src/xlsx/readXlsx';
import { run } from './commandLine';

let folder: string;
const file = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'policy-decompose-'));
  await writeFile(file('towns.csv'), 'region,weight,minimum\nA,5,\nB,3,\nC,1,3\n');
  await writeFile(file('half.csv'), '地区,权重\n甲,5\n乙,\n');
  await writeFile(file('bad.csv'), '地区,权重\n甲,5\n乙,-2\n');
});
afterAll(() => rm(folder, { recursive: true }));

const decompose = (...options: string[]) => run(['decompose', 'luquan-2021-2025', ...options]);

it('prints what each region is given, adding up to the year', async () => {
  const { code, out } = await decompose('--year', '2024', '--regions', file('towns.csv'), '--json');
  expect(code).toBe(0);
  const records = JSON.parse(out) as { number: number; region: string; part: number; whole: number }[];
  // Enterprises: 301.2 and 325.6 are 301 and 326, so 25 more; C, whose share is 2.78, is held at 3; 22 by 5 to 3.
  const enterprises = records.filter(({ number }) => number === 6);
  expect(enterprises.map(({ region, part, whole }) => [region, part, whole])).toEqual([
    ['A', 14, 25],
    ['B', 8, 25],
    ['C', 3, 25],
  ]);
  // The share of firms with a research unit is the same for all: 14.18 + 7.164·4 = 42.836.
  expect(records.filter(({ number }) => number === 9).map(({ part }) => part)).toEqual([42.84, 42.84, 42.84]);
});

it('writes the regions and the years into a workbook', async () => {
  const out = file('split.xlsx');
  const options = ['--year', '2024', '--regions', file('towns.csv'), '--out', out, '--formulas', 'values'];
  expect(await decompose(...options)).toMatchObject({ code: 0, out: '', err: [] });
  const { worksheets } = await readXlsx(await readFile(out));
  expect(worksheets.map(({ name }) => name)).toEqual([
    expect.stringMatching(/2024 by region$/),
    expect.stringMatching(/2021-2025 by year$/),
  ]);
  const first = worksheets[0]?.getSheetValues() as unknown[][];
  expect(first.flat()).toEqual(expect.arrayContaining(['A', 'B', 'C', 14, 8]));
});

it.each([
  [['--regions', 'x.csv', '--out', 'x.xlsx'], /--year takes a year of the plan, 2021 to 2025/],
  [['--year', '2030', '--regions', 'x.csv', '--out', 'x.xlsx'], /--year takes a year of the plan/],
  [['--year', '2024', '--out', 'x.xlsx'], /--regions FILE.csv is needed/],
  [['--year', '2024', '--regions', 'x.csv'], /--out FILE.xlsx is needed/],
  [['--year', '2024', '--regions', 'x.csv', '--out', 'x.xlsx', '--formulas', 'live'], /--formulas is one of/],
])('refuses %j as wrong usage', async (options, reason) => {
  const { code, err } = await decompose(...options);
  expect(code).toBe(2);
  expect(err[0]).toMatch(reason);
});

it.each([
  ['half.csv', /no weight for 乙; give all regions one, or none/],
  ['bad.csv', /line 3: -2 is below 0/],
  ['absent.csv', /no such file or directory/],
])('says what is wrong with %s and writes nothing', async (name, reason) => {
  const { code, err } = await decompose('--year', '2024', '--regions', file(name), '--out', file('x.xlsx'));
  expect(code).toBe(1);
  expect(err).toHaveLength(1);
  expect(err[0]).toMatch(reason);
  expect(await readdir(folder)).not.toContain('x.xlsx');
});
