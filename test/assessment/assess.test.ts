import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess';
import type { AssessmentRecord } from '../../src/assessment/record';
import { DEFAULT_SETTINGS } from '../../src/assessment/settings';
import { evaluate } from '../../src/functions';
import type { Indicator, Plan } from '../../src/plan/schema';
import type { Observation } from '../../src/series/observation';
import { of, plan } from './observations';

const luquan = plan('luquan-2021-2025');

function recordOf(number: number, observations: readonly Observation[], asOf = '2023-06', of = luquan) {
  const found = assess(of, observations, asOf).find(({ record }) => record.number === number);
  return found?.record as AssessmentRecord;
}

/** The Luquan plan with one indicator changed. */
function changed(number: number, change: (indicator: Indicator) => Indicator): Plan {
  const indicators = luquan.indicators.map((one) => (one.number === number ? change(one) : one));
  return { ...luquan, indicators };
}

describe('assess', () => {
  it('works a level out as a hand does', () => {
    // 228 at the end of 2020, 350 at the end of 2025; 2.5 of 5 years are gone.
    // Path 228 + 122/2 = 289; progress 42/122; lead 42/122 - 1/2; it was at 270 after 5·42/122 years = 20.656 months.
    expect(recordOf(6, [of(6, '2023-06', 270)])).toEqual({
      number: 6,
      indicator: '高新技术企业数量',
      region: '石家庄市鹿泉区',
      period: '2023-06',
      actual: 270,
      expected: 289,
      gap: 80,
      progress: expect.closeTo(42 / 122, 12),
      elapsed: 0.5,
      lead: expect.closeTo(42 / 122 - 0.5, 12),
      lagMonths: expect.closeTo(30 - (60 * 42) / 122, 9),
      achievedGrowth: expect.closeTo(42 / 2.5, 12),
      requiredGrowth: expect.closeTo(80 / 2.5, 12),
      status: 'off-track',
    });
  });

  it('takes the latest value not after the date, by number or by either name', () => {
    const series = [of(6, '2022', 260), of('高新技术企业数量', '2023-05', 268), of(6, '2023-07', 300)];
    expect(recordOf(6, series)).toMatchObject({ period: '2023-05', actual: 268 });
    const english = luquan.indicators.find((one) => one.number === 6)?.nameEn as string;
    expect(recordOf(6, [...series, of(english, '2023-Q2', 271)])).toMatchObject({
      period: '2023-Q2',
      actual: 271,
    });
  });

  it('takes of several reports of one value the last one known by the day asked for', () => {
    const series = [
      of(6, '2023-06', 270, { reported: '2023-07-05' }),
      of(6, '2023-06', 275, { reported: '2023-08-01', note: '补报' }),
    ];
    expect(recordOf(6, series)).toMatchObject({ actual: 275 });
    const settings = { ...DEFAULT_SETTINGS, asKnown: '2023-07-31' };
    expect(
      assess(luquan, series, '2023-06', settings).find(({ record }) => record.number === 6)?.record.actual,
    ).toBe(270);
  });

  it('has a record without figures for every indicator that nobody reports on', () => {
    const records = assess(luquan, [of(6, '2023-06', 270)], '2023-06').map(({ record }) => record);
    expect(records.map(({ number }) => number)).toEqual(luquan.indicators.map(({ number }) => number));
    const { number, indicator, region, status, ...figures } = records[6] as AssessmentRecord;
    expect([number, indicator, region, status]).toEqual([
      7,
      '科技型中小企业数量',
      '石家庄市鹿泉区',
      'no-data',
    ]);
    expect(new Set(Object.values(figures))).toEqual(new Set([null]));
  });

  it('adds the months of a flow up and holds the sum against its share of the year', () => {
    // 1.55 in 2020, 10 in 2025: the path is at 1.55 + 8.45·3/5 = 6.62 for all of 2023; half of it by June.
    const months = [1, 2, 3, 4, 5, 6].map((month) => of(13, `2023-0${month}`, 0.5));
    const expected = {
      period: '2023-06',
      actual: 3,
      expected: expect.closeTo(3.31, 12),
      gap: expect.closeTo(3.62, 12),
      elapsed: 0.5,
      lead: expect.closeTo(3 / 6.62 - 0.5, 12),
      lagMonths: expect.closeTo(6 - 12 * (3 / 6.62), 9),
      status: 'on-track',
    };
    expect(recordOf(13, months)).toMatchObject(expected);
    expect(recordOf(13, [of(13, '2023-06', 3, { basis: 'cumulative' })])).toMatchObject(expected);
  });

  it('never adds a sum with holes: the last whole one counts', () => {
    const months = [1, 2, 5, 6].map((month) => of(13, `2023-0${month}`, 0.5));
    expect(recordOf(13, months)).toMatchObject({ period: '2023-02', actual: 1 });
    const [record] = assess(luquan, [of(13, '2023-05', 1), of(13, '2023-06', 1)], '2023-06').filter(
      (one) => one.record.number === 13,
    );
    expect(record).toMatchObject({ record: { actual: null, status: 'no-data' } });
    expect(record?.missing).toEqual(['2023-01', '2023-02', '2023-03', '2023-04', '2023-05'].slice(0, 4));
  });

  it('takes the only value of a year for its sum, and says so', () => {
    const [one] = assess(luquan, [of(13, '2023-06', 3)], '2023-06').filter((a) => a.record.number === 13);
    expect(one?.record.actual).toBe(3);
    expect(one?.observed?.takenAsSum).toBe(true);
  });

  it('chains growth rates year by year', () => {
    // 1.13 · 1.11 · 1.10^½ over 2.5 years against 12 % a year.
    const series = [of(1, '2021', 13), of(1, '2022', 11), of(1, '2023-06', 10)];
    const average = 100 * ((1.13 * 1.11 * 1.1 ** 0.5) ** (1 / 2.5) - 1);
    expect(recordOf(1, series)).toMatchObject({
      actual: expect.closeTo(average, 9),
      expected: 12,
      gap: expect.closeTo(12 - average, 9),
      achievedGrowth: expect.closeTo(average / 100, 12),
      requiredGrowth: expect.closeTo((1.12 ** 5 / (1 + average / 100) ** 2.5) ** (1 / 2.5) - 1, 12),
    });
    expect(recordOf(1, series.slice(2))).toMatchObject({ actual: 10 });
  });

  it('counts yearly increments from January and cumulative ones from the start of the plan', () => {
    // 2 results a year: 1 is due by June. 5 projects in five years: 2.5 are due by the middle of 2023.
    expect(recordOf(25, [of(25, '2022', 3), of(25, '2023-06', 1, { basis: 'cumulative' })])).toMatchObject({
      actual: 1,
      expected: 1,
      lead: 0,
      status: 'on-track',
    });
    const sums = ['2021', '2022', '2023-06'].map((period) => of(22, period, 1, { basis: 'cumulative' }));
    const expected = { actual: 3, expected: 2.5, lead: expect.closeTo(0.1, 12), status: 'ahead' };
    expect(recordOf(22, sums)).toMatchObject(expected);
    expect(recordOf(22, sums.slice(1))).toMatchObject({ actual: null, status: 'no-data' });
    expect(recordOf(22, [of(22, '2022', 2), of(22, '2023-06', 3)])).toMatchObject(expected);
  });

  it('holds comparisons against an observation of what they are compared with', () => {
    const xuchang = plan('xuchang-2020-2022');
    const own = of(1, '2021', 13);
    const average = of(1, '2021', 12.5, { region: '全省平均水平' });
    expect(recordOf(1, [own], '2021', xuchang).status).toBe('not-assessable');
    expect(recordOf(1, [own, average], '2021', xuchang)).toMatchObject({
      status: 'achieved',
      gap: -0.5,
      lead: null,
    });
    expect(assess(xuchang, [own, average], '2021').filter((one) => one.record.number === 1)).toHaveLength(1);
  });

  it('knows a milestone as done, pending or missed', () => {
    const status = (value: number, period: string) => recordOf(17, [of(17, period, value)], period).status;
    expect([status(1, '2023'), status(0, '2023'), status(0, '2025')]).toEqual([
      'achieved',
      'on-track',
      'missed',
    ]);
  });

  it('reckons a level without a baseline from what was observed when the plan began', () => {
    // 200 at the end of 2017, 255 by the end of 2020: a third of the way is due after one year.
    const qinhuangdao = plan('qinhuangdao-2018-2020');
    expect(recordOf(5, [of(5, '2018', 230)], '2018', qinhuangdao).status).toBe('not-assessable');
    expect(recordOf(5, [of(5, '2017', 200), of(5, '2018', 230)], '2018', qinhuangdao)).toMatchObject({
      expected: expect.closeTo(200 + 55 / 3, 9),
      progress: expect.closeTo(30 / 55, 12),
      status: 'ahead',
    });
  });

  it('keeps a target with a name of its own apart from the indicator', () => {
    const qinhuangdao = plan('qinhuangdao-2018-2020');
    const observations = [of(5, '2018', 230), of('新增高新技术企业', '2018', 41)];
    const [, named] = assess(qinhuangdao, observations, '2018').filter(({ record }) => record.number === 5);
    expect(named?.record).toMatchObject({ indicator: '新增高新技术企业', actual: 41, status: 'achieved' });
  });

  it('assesses every region that reports, and the plan beside them when it does not itself', () => {
    const records = assess(luquan, [of(6, '2023-06', 12, { region: '大河镇' })], '2023-06')
      .map(({ record }) => record)
      .filter(({ number }) => number === 6);
    expect(records.map(({ region, actual }) => [region, actual])).toEqual([['大河镇', 12]]);
  });

  it('bends the path where a target was revised, and reads months off the bent path', () => {
    // Old path: 228 + 24.4 a year, so 301.2 at the end of 2023. From there to 400 in two years: 49.4 a year.
    const revised = changed(6, (indicator) => ({
      ...indicator,
      targets: [
        ...indicator.targets,
        {
          kind: 'level',
          comparator: '=',
          period: '2025',
          value: 400,
          revisedFrom: '2024',
          places: [{ section: '中期调整', words: '400家' }],
        },
      ],
    }));
    expect(recordOf(6, [of(6, '2023', 301.2)], '2023', revised)).toMatchObject({
      gap: expect.closeTo(48.8, 9),
      lead: expect.closeTo(0, 12),
    });
    expect(recordOf(6, [of(6, '2024', 350.6)], '2024', revised)).toMatchObject({
      expected: expect.closeTo(350.6, 9),
      gap: expect.closeTo(49.4, 9),
      lagMonths: expect.closeTo(0, 6),
    });
    // 276.8 is where the old path was at the end of 2022, two years before.
    expect(recordOf(6, [of(6, '2024', 276.8)], '2024', revised).lagMonths).toBeCloseTo(24, 6);
  });

  it('refuses a date that is none', () => {
    expect(() => assess(luquan, [], 'soon')).toThrow(RangeError);
  });
});

describe('whatever the numbers, a level has the figures of the POLICY functions', () => {
  const value = fc.double({ min: 1, max: 1e5, noNaN: true });
  it('STATUS, EXPECTED, PROGRESS, LEAD, LAG, GAP, GROWTH and REQUIRED', () => {
    const month = fc
      .integer({ min: 1, max: 59 })
      .map((n) => `${2021 + Math.floor((n - 1) / 12)}-${String(((n - 1) % 12) + 1).padStart(2, '0')}`);
    const way = fc.constantFrom('linear' as const, 'compound' as const);
    fc.assert(
      fc.property(
        value,
        value,
        value,
        month,
        way,
        fc.constantFrom('up', 'down'),
        (a, b, now, asOf, path, direction) => {
          fc.pre(Math.abs(a - b) > 1e-3);
          const convention = path === 'linear' ? 'annual' : 'compound';
          const growth = {
            printed: '1',
            value: 1,
            convention: path === 'linear' ? 'cumulative' : 'annual-percent',
          };
          const own = changed(
            6,
            (indicator) =>
              ({
                ...indicator,
                direction,
                baseline: { period: '2020', value: a },
                targets: [
                  {
                    kind: 'level',
                    comparator: '=',
                    period: '2025',
                    value: b,
                    growth,
                    places: [{ section: '1', words: '1' }],
                  },
                ],
              }) as Indicator,
          );
          const record = recordOf(6, [of(6, asOf, now)], asOf, own);
          const call = (name: string, ...args: (string | number)[]) => {
            const answer = evaluate(name, args);
            return typeof answer === 'number'
              ? expect.closeTo(answer, 6)
              : typeof answer === 'string'
                ? answer
                : null;
          };
          expect(record).toMatchObject({
            status: call(
              'STATUS',
              a,
              2020,
              b,
              2025,
              now,
              asOf,
              `labels=code; path=${path}; direction=${direction}`,
            ),
            expected: call('EXPECTED', a, 2020, b, 2025, asOf, path),
            progress: call('PROGRESS', a, b, now),
            elapsed: call('ELAPSED', 2020, 2025, asOf),
            lead: call('LEAD', a, 2020, b, 2025, now, asOf, path),
            lagMonths: call('LAG', a, 2020, b, 2025, now, asOf, path),
            gap: call('GAP', now, b, direction),
            achievedGrowth: call('GROWTH', a, 2020, now, asOf, convention),
            requiredGrowth: call('REQUIRED', now, asOf, b, 2025, convention),
          });
        },
      ),
    );
  });
});
