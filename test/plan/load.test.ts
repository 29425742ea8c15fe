import { describe, expect, it } from 'vitest';
import { loadPlan } from '../../src/plan/load';

const SMALL = {
  id: 'some-plan',
  title: '某规划',
  issuer: '某局',
  region: '某区',
  start: '2021',
  end: '2025',
  source: '某规划',
  indicators: [
    {
      number: 1,
      name: '高新技术企业数量',
      unit: '家',
      direction: 'up',
      targets: [
        {
          kind: 'level',
          comparator: '>=',
          value: 350,
          period: '2025',
          places: [{ section: '表1', words: '高新技术企业' }],
        },
      ],
    },
  ],
};

/** SMALL with one field of its only target replaced. */
const withTarget = (change: object) => ({
  ...SMALL,
  indicators: [{ ...SMALL.indicators[0], targets: [{ ...SMALL.indicators[0]?.targets[0], ...change }] }],
});

function refusalOf(value: unknown) {
  const loaded = loadPlan(value, 'my.json');
  if (loaded.ok) throw new Error('the plan was not refused');
  return loaded;
}

describe('loadPlan', () => {
  it('reads a plan that keeps the schema', () => {
    expect(loadPlan(SMALL, 'my.json')).toEqual({ ok: true, plan: SMALL });
  });

  it('refuses with file, path and reason, in both languages', () => {
    expect(refusalOf(withTarget({ period: '二零' })).message).toEqual({
      zh: 'my.json：indicators[0].targets[0].period 应为时期，如 2020、2023-Q2、2023-H1 或 2023-06',
      en: 'my.json: indicators[0].targets[0].period must be a period such as 2020, 2023-Q2, 2023-H1 or 2023-06',
    });
  });

  it('names a missing field, an unknown one and a wrong type', () => {
    const { title: _, ...untitled } = SMALL;
    expect(refusalOf(untitled).message.en).toBe('my.json: title is missing');
    expect(refusalOf({ ...SMALL, colour: 'red' }).message.en).toBe(
      'my.json: colour is not a field of a plan',
    );
    expect(refusalOf(withTarget({ value: '三百' })).message.zh).toBe(
      'my.json：indicators[0].targets[0].value 应为数字或 [下限, 上限]，实为"三百"',
    );
    expect(refusalOf([]).message.en).toMatch(/^my\.json: /);
    expect(refusalOf(null).message.en).toBe('my.json: (plan) should be an object, is null');
  });

  it('says how many problems follow the first', () => {
    const refusal = refusalOf({ ...SMALL, start: 'x', end: 'y', id: 'Not An Id' });
    expect(refusal.problems).toHaveLength(3);
    expect(refusal.message.en).toMatch(/\(and 2 more\)$/);
    expect(refusal.message.zh).toMatch(/（另有 2 处问题）$/);
  });

  it('refuses a range without two ordered numbers, and a level without a value', () => {
    expect(refusalOf(withTarget({ comparator: 'range' })).message.en).toContain('[low, high]');
    expect(refusalOf(withTarget({ value: [1, 2] })).message.en).toContain('[low, high]');
    expect(refusalOf(withTarget({ comparator: 'range', value: [2, 1] })).message.en).toContain('[low, high]');
    expect(refusalOf(withTarget({ value: undefined })).ok).toBe(false);
  });

  it('lets milestones and comparisons go without a number', () => {
    const { value: _, ...bare } = SMALL.indicators[0]?.targets[0] ?? {};
    for (const kind of ['milestone', 'relative']) {
      const plan = { ...SMALL, indicators: [{ ...SMALL.indicators[0], targets: [{ ...bare, kind }] }] };
      expect(loadPlan(plan, 'my.json').ok).toBe(true);
    }
  });

  it('refuses two indicators of one number and a part of no indicator', () => {
    const [only] = SMALL.indicators;
    expect(refusalOf({ ...SMALL, indicators: [only, only] }).message.en).toContain('same number');
    expect(refusalOf({ ...SMALL, indicators: [{ ...only, partOf: 1 }] }).message.en).toContain('partOf');
  });
});
