import type { Indicator, Plan, Target } from '../../../src/plan/schema';

const places = [{ section: '一', words: '目标' }];

/**
 * Invented: one target of each kind that matters to splitting, two with an interim one, and two that are revised
 * from 2024 on.
 */
export const SOME_PLAN: Plan = {
  id: 'some-2021-2025',
  title: '某区科技规划',
  titleEn: 'Plan of Some District',
  issuer: '某区科技局',
  region: '某区',
  start: '2021',
  end: '2025',
  source: '虚构',
  indicators: [
    indicator(1, '高新技术企业', { unit: '家', measure: 'stock', baseline: { period: '2020', value: 228 } }, [
      level(350),
    ]),
    indicator(2, '技术合同额', { unit: '亿元', measure: 'flow', baseline: { period: '2020', value: 1.55 } }, [
      level(10),
    ]),
    indicator(
      3,
      '研发机构比例',
      { unit: '%', measure: 'ratio', baseline: { period: '2020', value: 14.18 } },
      [level(50)],
    ),
    indicator(4, '引进人才', { unit: '名', measure: 'flow' }, [
      { ...level(10), kind: 'annual-increment', from: '2021' },
    ]),
    indicator(5, '突破技术', { unit: '项', measure: 'flow' }, [
      { ...level(7), kind: 'cumulative-increment' },
    ]),
    indicator(6, '培训基地', { unit: '个', measure: 'stock' }, [level(8)]),
    indicator(7, '研发投入增速', { unit: '%', measure: 'rate' }, [{ ...level(12), kind: 'growth-rate' }]),
    indicator(8, '建成示范区', {}, [{ kind: 'milestone', comparator: '=', period: '2025', places }]),
    // 100 to 150 over five years, from 2024 on to 170: 130 at the end of 2023, then 20 a year.
    indicator(9, '创新平台', { unit: '个', measure: 'stock', baseline: { period: '2020', value: 100 } }, [
      level(150),
      { ...level(170), revisedFrom: '2024' },
    ]),
    // 1000 · 1.1^n, which five years bring to 1610.51.
    indicator(10, '规上产值', { unit: '亿元', measure: 'stock', baseline: { period: '2020', value: 1000 } }, [
      { ...level(1610.51), growth: { printed: '10', value: 10, convention: 'annual-percent' } },
    ]),
    indicator(11, '孵化载体', { unit: '个', measure: 'stock', baseline: { period: '2020', value: 100 } }, [
      level(160, '2023'),
      level(180),
    ]),
    indicator(12, '攻关技术', { unit: '项', measure: 'flow' }, [
      { ...level(30, '2023'), kind: 'cumulative-increment' },
      { ...level(60), kind: 'cumulative-increment' },
    ]),
    // 10 a year, and 20 from 2024 on.
    indicator(13, '培育企业', { unit: '家', measure: 'flow' }, [
      { ...level(10), kind: 'annual-increment', from: '2021' },
      { ...level(20), kind: 'annual-increment', from: '2021', revisedFrom: '2024' },
    ]),
  ],
};

function indicator(number: number, name: string, rest: Partial<Indicator>, targets: Target[]): Indicator {
  return { number, name, direction: 'up', ...rest, targets };
}

function level(value: number, period = '2025'): Target {
  return { kind: 'level', comparator: '=', value, period, places };
}
