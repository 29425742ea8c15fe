import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from './commandLine';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'policy-assess-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function assess(csv: string, ...options: string[]) {
  const file = join(folder, 'observations.csv');
  await writeFile(file, csv);
  return run(['assess', '--plan', 'luquan-2021-2025', '--observations', file, ...options]);
}

it('prints one record an indicator, with numbers that a hand calculation gives', async () => {
  const { code, out } = await assess(
    'indicator,period,value\n6,2023-06,270\n',
    '--as-of',
    '2023-06',
    '--json',
  );
  const records = JSON.parse(out);
  expect([code, records.length]).toEqual([0, 38]);
  expect(records[5]).toMatchObject({
    number: 6,
    period: '2023-06',
    actual: 270,
    expected: 289,
    status: 'off-track',
  });
});

it('judges by the method asked for, in its own words', async () => {
  // Compound growth of 228 to 270 in 2.5 years is 7.0 %, against 8.95 % needed: a ratio of 0.78.
  const csv = 'indicator,period,value\n高新技术企业数量,2023-06,270\n';
  const { out } = await assess(csv, '--as-of', '2023-06', '--method', 'statcan', '--json');
  expect(JSON.parse(out)[5].status).toBe('moderate_progress');
  const { out: lines } = await assess(csv, '--as-of', '2023年二季度', '--lang', 'zh');
  expect(lines.split('\n')[5]).toBe(
    '6\t高新技术企业数量\t石家庄市鹿泉区\t2023-06\t270\t289\t-15.6 pp\t严重滞后',
  );
});

it('names rows that it cannot read and indicators that it does not know, and assesses the rest', async () => {
  const csv = 'indicator,period,value\n6,2023-06,270\n6,soon,1\nunheard of,2023,1\n';
  const { code, err, out } = await assess(csv, '--as-of', '2023-06', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)[5].actual).toBe(270);
  expect(err).toHaveLength(2);
  expect(err[0]).toMatch(/row 3: the period is not understood/);
  expect(err[1]).toMatch(/the plan has no indicator "unheard of"/);
});

it('fails where a file holds nothing that can be read', async () => {
  const { code, err } = await assess('a,b\n1,2\n', '--as-of', '2023-06');
  expect([code, err.length]).toEqual([1, 1]);
  expect(err[0]).toMatch(/no header row found/);
});

it.each([
  [['--as-of', 'soon'], /--as-of takes a period/],
  [[], /--as-of takes a period/],
  [['--as-of', '2023', '--method', 'guess'], /no method guess; there are schedule, statcan/],
])('refuses %j as wrong usage', async (options, reason) => {
  const { code, err } = await assess('indicator,period,value\n6,2023,1\n', ...options);
  expect(code).toBe(2);
  expect(err[0]).toMatch(reason);
});
