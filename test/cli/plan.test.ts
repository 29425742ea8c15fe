import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from './commandLine';

const EXAMPLE = {
  id: 'example-2021-2025',
  title: '示例规划',
  issuer: '示例局',
  region: '示例区',
  start: '2021',
  end: '2025',
  source: '示例规划',
  indicators: [
    {
      number: 1,
      name: '专利申请量',
      unit: '万件',
      direction: 'up',
      nature: 'binding',
      baseline: { period: '2020', value: 0.57 },
      lead: ['科技局', '市场监管局'],
      targets: [
        {
          kind: 'level',
          period: '2025-06',
          comparator: 'range',
          value: [1.2, 1.5],
          growth: { printed: '[0.63]', value: 0.63, convention: 'cumulative' },
          places: [
            { section: '表1', words: '专利申请量' },
            { section: '二', words: '申请1.2-1.5万件' },
          ],
        },
        { kind: 'milestone', comparator: '=', places: [{ section: '三', words: '建成平台' }] },
      ],
    },
    {
      number: 2,
      name: '技术合同额',
      unit: '亿元',
      direction: 'up',
      targets: [
        {
          kind: 'level',
          period: '2025',
          comparator: '>=',
          value: 3,
          places: [{ section: '二', words: '3亿元' }],
        },
      ],
    },
  ],
};

async function file(name: string, text: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'policy-')), name);
  await writeFile(path, text);
  return path;
}

describe('policy-targets plan', () => {
  it('prints every target of a plan as one flat record, null where the plan is silent', async () => {
    const { code, out } = await run(['plan', await file('plan.json', JSON.stringify(EXAMPLE)), '--json']);
    expect(code).toBe(0);
    const [range, milestone, contracts] = JSON.parse(out);
    // 0.57, 1.2, 1.5 and 0.63 万件 are 5700, 12000, 15000 and 6300 件; 亿元 is a compound unit and stays.
    expect(range).toEqual({
      name: '专利申请量',
      category: null,
      unit: '件',
      baselineYear: 2020,
      baseline: 5700,
      targetYear: 2025,
      target: [12000, 15000],
      comparator: 'range',
      kind: 'level',
      growth: { value: 6300, convention: 'cumulative' },
      property: 'binding',
      polarity: 'up',
      lead: '科技局、市场监管局',
      locator: '表1 专利申请量；二 申请1.2-1.5万件',
    });
    expect(milestone).toMatchObject({ kind: 'milestone', target: null, targetYear: null, growth: null });
    expect(contracts).toMatchObject({
      unit: '亿元',
      target: 3,
      baseline: null,
      baselineYear: null,
      lead: null,
      property: null,
    });
  });

  it('prints row 9 of the Luquan table as the document has it', async () => {
    const { out } = await run(['plan', 'luquan-2021-2025', '--json']);
    const row = JSON.parse(out).find(({ name }: { name: string }) => name === '规上工业企业研发机构的比例');
    expect(row).toMatchObject({
      unit: '%',
      baselineYear: 2020,
      baseline: 14.18,
      targetYear: 2025,
      target: 50,
      growth: { value: 7.17, convention: 'percentage-points-per-year' },
    });
  });

  it('prints the 36 tasks of the Qinhuangdao responsibility matrix', async () => {
    const { out } = await run(['plan', 'qinhuangdao-2018-2020', '--responsibility', '--json']);
    const rows = JSON.parse(out);
    expect(rows).toHaveLength(36);
    expect(Object.keys(rows[0])).toEqual(['seq', 'group', 'task', 'lead', 'responsible']);
  });

  it('lists the five plans of the catalogue with the number of their targets', async () => {
    const { out } = await run(['plans', '--json']);
    const plans = JSON.parse(out);
    expect(plans.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining([
        'qinhuangdao-2018-2020',
        'xuchang-2020-2022',
        'ganzhou-2017-2020',
        'science-opinion-2015',
        'luquan-2021-2025',
      ]),
    );
    const luquan = plans.find(({ id }: { id: string }) => id === 'luquan-2021-2025');
    const { out: targets } = await run(['plan', 'luquan-2021-2025', '--json']);
    expect(luquan).toEqual({
      id: 'luquan-2021-2025',
      title: '石家庄市鹿泉区科技创新“十四五”规划',
      issuer: '鹿泉区科工局',
      start: 2021,
      end: 2025,
      targets: JSON.parse(targets).length,
    });
  });

  it('names the known plans where the one asked for is unknown', async () => {
    const { code, err } = await run(['plan', 'nowhere-2021']);
    expect(code).toBe(2);
    expect(err).toHaveLength(1);
    expect(err[0]).toContain('luquan-2021-2025');
  });

  it.each([
    ['not JSON', '{"id": '],
    ['a plan that breaks the schema', JSON.stringify({ ...EXAMPLE, start: 'soon' })],
  ])('refuses %s in one line that names the file', async (_, text) => {
    const path = await file('plan.json', text);
    const { code, err } = await run(['plan', path]);
    expect(code).toBe(1);
    expect(err).toHaveLength(1);
    expect(err[0]).toContain(path);
  });
});

describe('policy-targets audit', () => {
  it('finds that 7.17 points a year are printed where (50 - 14.18)/5 is 7.164', async () => {
    const { out } = await run(['audit', 'luquan-2021-2025', '--json']);
    const finding = JSON.parse(out).find(({ code }: { code: string }) => code === 'growth-rounding');
    expect(finding.numbers).toMatchObject({ published: 7.17, computed: 7.164 });
  });
});
