import { isSum } from '../../assessment/periodFigures';
import { finalTarget } from '../../progress/bentPath';
import { wantedRate } from '../../progress/growthTarget';
import type { Bilingual } from '../../wording/language';
import type { ReportRow } from '../parts/reportRow';

/**
 * How the completion of a target is worked out: value over target, target over value where less is better, the same but
 * no more than 1, or 1 where it is reached and 0 where not.
 */
export type CompletionRule = 'share' | 'inverse' | 'share-to-one' | 'inverse-to-one' | 'at-least' | 'at-most';

/** What a target scores by, or why it is not scored. */
export type Completion =
  | {
      readonly kind: 'scored';
      readonly rule: CompletionRule;
      readonly actual: number;
      readonly target: number;
      /** A fraction, 1 for the whole target. */
      readonly value: number;
    }
  | { readonly kind: 'unscored'; readonly reason: Bilingual };

/**
 * 完成程度 of a target in a year, for every kind of target; a rule of this tool (docs/decisions/how-a-year-is-scored.md).
 * Levels and increments are held against the target of the year, rates of growth against the rate wanted, comparisons
 * against their reference; a milestone is done or not, and does not count before it is due.
 *
 * @example
 * // 276.5 enterprises at the end of 2022, of 276.8 on the path
 * completionOf(row, 2022) // { kind: 'scored', rule: 'share', actual: 276.5, target: 276.8, value: 0.9989 }
 */
export function completionOf(row: ReportRow, year: number): Completion {
  const { rules, observed, target, standing, situation } = row.assessment;
  if (rules.kind === 'milestone') {
    const due = Number(target.period?.slice(0, 4) ?? Number.POSITIVE_INFINITY) <= year;
    if (standing.met) return scored('at-least', 1, 1);
    if (!due)
      return unscored(`未到期（${target.period ?? '未定'}）`, `not due (${target.period ?? 'no date'})`);
  }
  if (observed === undefined) return unscored('没有数据', 'no data');
  if (Math.ceil(observed.at - 1e-9) - 1 !== year) {
    return unscored(
      `本年没有数据，最新为 ${observed.period}`,
      `no data of the year; latest ${observed.period}`,
    );
  }
  const down = standing.sign === -1;
  switch (rules.kind) {
    case 'milestone':
      return scored('at-least', situation.actual, 1);
    case 'relative':
      if (Number.isNaN(situation.target)) return unscored('缺参照值', 'the reference is missing');
      return byShare(situation.actual, situation.target, down, true);
    case 'growth-rate':
      return growthCompletion(row, down);
    default:
      return yearCompletion(row, down);
  }
}

/** Growth achieved a year on average against the average wanted by then, in percent as the plan prints it. */
function growthCompletion({ assessment }: ReportRow, down: boolean): Completion {
  const { rules, record, situation } = assessment;
  const achieved = record.achievedGrowth === null ? null : record.achievedGrowth * 100;
  const rate = rules.measure === 'rate' ? record.actual : achieved;
  if (rate === null) return unscored('缺基数，算不出增速', 'without a baseline there is no growth');
  return byShare(rate, wantedRate(situation, rules, situation.asOf), down);
}

function yearCompletion({ assessment, figures }: ReportRow, down: boolean): Completion {
  const { record, standing, situation, rules } = assessment;
  const actual = isSum(assessment) ? figures.toDate : record.actual;
  // Without a baseline there is no path; what reaches the target of the plan has reached any year's.
  const whole = standing.met ? finalTarget(situation, rules.revision) : null;
  const target = figures.annualTarget ?? whole;
  if (actual === null) return unscored('没有数据', 'no data');
  if (target === null) return unscored('缺基数，没有年度目标', 'without a baseline the year has no target');
  return byShare(actual, target, down);
}

/** Shares need amounts above zero on both sides; else only whether the target is reached can be told. */
function byShare(actual: number, target: number, down: boolean, toOne = false): Completion {
  if (!(actual > 0 && target > 0)) return scored(down ? 'at-most' : 'at-least', actual, target);
  if (down) return scored(toOne ? 'inverse-to-one' : 'inverse', actual, target);
  return scored(toOne ? 'share-to-one' : 'share', actual, target);
}

function scored(rule: CompletionRule, actual: number, target: number): Completion {
  return { kind: 'scored', rule, actual, target, value: VALUES[rule](actual, target) };
}

function unscored(zh: string, en: string): Completion {
  return { kind: 'unscored', reason: { zh, en } };
}

const VALUES: Readonly<Record<CompletionRule, (actual: number, target: number) => number>> = {
  share: (actual, target) => actual / target,
  inverse: (actual, target) => target / actual,
  'share-to-one': (actual, target) => Math.min(1, actual / target),
  'inverse-to-one': (actual, target) => Math.min(1, target / actual),
  'at-least': (actual, target) => (actual >= target ? 1 : 0),
  'at-most': (actual, target) => (actual <= target ? 1 : 0),
};

/** The same in a cell, by references to both. */
export const COMPLETION_FORMULAS: Readonly<
  Record<CompletionRule, (actual: string, target: string) => string>
> = {
  share: (actual, target) => `=${actual}/${target}`,
  // A value corrected to 0 or less is below any target.
  inverse: (actual, target) => `=IF(${actual}>0,${target}/${actual},1)`,
  'share-to-one': (actual, target) => `=MIN(1,${actual}/${target})`,
  'inverse-to-one': (actual, target) => `=IF(${actual}>0,MIN(1,${target}/${actual}),1)`,
  'at-least': (actual, target) => `=IF(${actual}>=${target},1,0)`,
  'at-most': (actual, target) => `=IF(${actual}<=${target},1,0)`,
};

/** What the reader is told of the rule. */
export const COMPLETION_WORDS: Readonly<Record<CompletionRule, Bilingual>> = {
  share: { zh: '实际÷目标', en: 'actual / target' },
  inverse: { zh: '目标÷实际', en: 'target / actual' },
  'share-to-one': { zh: '实际÷参照，最高为 1', en: 'actual / reference, at most 1' },
  'inverse-to-one': { zh: '参照÷实际，最高为 1', en: 'reference / actual, at most 1' },
  'at-least': { zh: '达到为 1', en: '1 if reached' },
  'at-most': { zh: '不超过为 1', en: '1 if kept to' },
};
