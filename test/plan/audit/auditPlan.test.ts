import { describe, expect, it } from 'vitest';
import { auditPlan } from '../../../src/plan/audit/auditPlan';
import type { FindingCode } from '../../../src/plan/audit/finding';
import { planById } from '../../../src/plan/catalogue';
import type { Indicator, Plan, Target } from '../../../src/plan/schema';

function auditOf(id: string) {
  const plan = planById(id);
  if (plan === undefined) throw new Error(`no plan ${id}`);
  return auditPlan(plan);
}

const PLACES = [{ section: '一', words: '目标' }];

const level = (value: number, more: Partial<Target> = {}): Target => ({
  kind: 'level',
  comparator: '=',
  value,
  period: '2025',
  places: PLACES,
  ...more,
});

const indicator = (targets: readonly Target[], more: Partial<Indicator> = {}): Indicator => ({
  number: 1,
  name: '高新技术企业',
  direction: 'up',
  targets: [...targets],
  ...more,
});

function codesOf(...indicators: Indicator[]): FindingCode[] {
  const plan: Plan = {
    id: 'p',
    title: '某规划',
    issuer: '某局',
    region: '某区',
    start: '2021',
    end: '2025',
    source: '某规划',
    indicators,
  };
  return auditPlan(plan).map((finding) => finding.code);
}

describe('the audit of the five plans', () => {
  it("finds that Luquan's row 9 prints 7.17 points a year where (50 - 14.18)/5 is 7.164", () => {
    const [finding] = auditOf('luquan-2021-2025').filter(({ code }) => code === 'growth-rounding');
    expect(finding?.indicators).toEqual([9]);
    expect(finding?.numbers).toMatchObject({ published: 7.17, baseline: 14.18, target: 50 });
    expect(finding?.numbers.computed).toBeCloseTo(7.164, 10);
    expect(finding?.message.en).toContain('names no convention');
  });

  it('finds the other twelve growth figures of the Luquan table consistent', () => {
    // 45-30=15, 33-23=10, 350-228=122, 1200-837=363, 76-66=10, 180-144=36, 11-8.41=2.59, (42-36.4)/5=1.12,
    // 10-1.55=8.45, 10-7=3, 12-11=1, 7-4=3: rows 4 to 16 but 9.
    const consistent = auditOf('luquan-2021-2025').filter(({ code }) => code === 'growth-consistent');
    expect(consistent.map(({ indicators }) => indicators[0])).toEqual([
      4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 16,
    ]);
    expect(auditOf('luquan-2021-2025').filter(({ code }) => code === 'growth-inconsistent')).toEqual([]);
  });

  it("finds Luquan's 1-2 alliances against 5", () => {
    const [finding] = auditOf('luquan-2021-2025').filter(({ code }) => code === 'different-targets');
    expect(finding?.severity).toBe('problem');
    expect(finding?.numbers).toEqual({ firstLow: 1, firstHigh: 2, second: 5 });
  });

  it("finds Ganzhou's innovative enterprises, 4 in all against 5 new ones", () => {
    const [finding] = auditOf('ganzhou-2017-2020');
    expect(finding?.code).toBe('increments-exceed-level');
    expect(finding?.message.zh).toContain('创新型企业');
    expect(finding?.numbers).toEqual({ level: 4, added: 5 });
  });

  it('finds 60家 against 60家以上 in the 2015 opinion', () => {
    const [finding] = auditOf('science-opinion-2015').filter(({ code }) => code === 'different-comparators');
    expect(finding?.numbers).toEqual({ first: 60, second: 60 });
    expect(finding?.message.zh).toMatch(/60家（.*，60家以上（/);
    expect(finding?.places).toHaveLength(2);
  });

  it('finds that 40 + 150 + 10 + 80 leave nothing of 280 for a category that Qinhuangdao lists', () => {
    const [finding] = auditOf('qinhuangdao-2018-2020').filter(({ code }) => code === 'parts-leave-nothing');
    expect(finding?.numbers).toEqual({ whole: 280, sum: 280 });
    expect(finding?.message.zh).toContain('工程研究中心(工程实验室)');
    expect(finding?.indicators).toHaveLength(5);
  });
});

describe('auditPlan', () => {
  it('calls a growth inconsistent that is off by more than the last printed digit', () => {
    // (150 - 100)/5 = 10 a year; 12 is two off.
    const growth = { printed: '12', value: 12, convention: 'percentage-points-per-year' } as const;
    const baseline = { period: '2020', value: 100 };
    expect(codesOf(indicator([level(150, { growth })], { baseline }))).toEqual(['growth-inconsistent']);
    const near = { ...growth, printed: '11', value: 11 };
    expect(codesOf(indicator([level(150, { growth: near })], { baseline }))).toEqual(['growth-rounding']);
  });

  it('recomputes compound growth in percent', () => {
    // (400/198)^(1/5) - 1 = 15.10 %, as Luquan's predecessors publish 15.1.
    const growth = { printed: '15.1', value: 15.1, convention: 'annual-percent' } as const;
    const row = indicator([level(400, { growth })], { baseline: { period: '2020', value: 198 } });
    expect(codesOf(row)).toEqual(['growth-consistent']);
  });

  it('takes the convention that fits where the document names none, and only there', () => {
    const wrong = { printed: '[50]', value: 50, convention: 'annual-percent' } as const;
    const baseline = { period: '2020', value: 100 };
    expect(codesOf(indicator([level(150, { growth: wrong })], { baseline }))).toEqual([
      'growth-inconsistent',
    ]);
    const guessed = { ...wrong, inferred: true } as const;
    expect(codesOf(indicator([level(150, { growth: guessed })], { baseline }))).toEqual([
      'growth-consistent',
    ]);
  });

  it('finds two numbers for one target, but not in a revision', () => {
    expect(codesOf(indicator([level(350), level(360)]))).toEqual(['different-targets']);
    expect(codesOf(indicator([level(350), level(360, { revisedFrom: '2024' })]))).toEqual([]);
    expect(codesOf(indicator([level(350), level(300, { period: '2023' })]))).toEqual([]);
  });

  it('finds yearly increments that cannot reach the level from the baseline', () => {
    const yearly = level(10, { kind: 'annual-increment', from: '2021' });
    const from = (value: number) => ({ baseline: { period: '2020', value } });
    // Five years of 10 from 228 reach 278, from 300 they reach 350.
    expect(codesOf(indicator([level(350), yearly], from(228)))).toEqual(['increments-fall-short']);
    expect(codesOf(indicator([level(350), yearly], from(300)))).toEqual(['increments-reach-level']);
    expect(codesOf(indicator([level(350), yearly]))).toEqual(['increments-imply-baseline']);
    expect(codesOf(indicator([level(40), yearly]))).toEqual(['increments-exceed-level']);
  });

  it('finds parts that do not add up, and keeps quiet where a part has no target of that year', () => {
    const parts = (a: Target, b: Target) => [
      indicator([a], { number: 2, name: '甲', partOf: 1 }),
      indicator([b], { number: 3, name: '乙', partOf: 1 }),
    ];
    expect(codesOf(indicator([level(10)]), ...parts(level(4), level(5)))).toEqual(['parts-differ']);
    expect(codesOf(indicator([level(10)]), ...parts(level(4), level(6)))).toEqual(['parts-add-up']);
    expect(codesOf(indicator([level(10)]), ...parts(level(4), level(6, { period: '2023' })))).toEqual([]);
  });

  it('finds a target behind its baseline, in either direction', () => {
    const baseline = { period: '2020', value: 100 };
    expect(codesOf(indicator([level(90)], { baseline }))).toEqual(['target-behind-baseline']);
    expect(codesOf(indicator([level(110)], { baseline, direction: 'down' }))).toEqual([
      'target-behind-baseline',
    ]);
    expect(codesOf(indicator([level(100)], { baseline }))).toEqual([]);
  });

  it('puts problems first and names places and both languages in every finding', () => {
    for (const id of ['luquan-2021-2025', 'qinhuangdao-2018-2020', 'ganzhou-2017-2020']) {
      const findings = auditOf(id);
      const order = findings.map(({ severity }) => ['problem', 'remark', 'passed'].indexOf(severity));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      for (const finding of findings) {
        expect(finding.places.length).toBeGreaterThan(0);
        expect(finding.message.zh).toMatch(/。$/);
        expect(finding.message.en).toMatch(/\.$/);
      }
    }
  });
});
