import { atLeast } from '../../progress/compare';
import { parsePeriod, position, startOf } from '../../series/period';
import type { Indicator, Plan, Target } from '../schema';
import type { Finding } from './finding';
import { figure, nameOf } from './messages';

export function isIncrement(target: Target): boolean {
  return target.kind === 'annual-increment' || target.kind === 'cumulative-increment';
}

/**
 * Holds increments (每年新增, 累计新增) against the level they should lead to. Without a baseline two things can be
 * said: more is to be added than there shall be, or how large the baseline must have been.
 *
 * @example 新增 5 家 against a level of 4 家: increments-exceed-level
 */
export function incrementFinding(
  plan: Plan,
  indicator: Indicator,
  level: Target,
  increment: Target,
): Finding {
  const years = increment.kind === 'annual-increment' ? yearsOf(plan, increment, level) : 1;
  const [leastAdded, mostAdded] = bounds(increment);
  const [lowest, highest] = bounds(level);
  const shared = { indicators: [indicator.number], places: [...level.places, ...increment.places] };
  if (indicator.baseline !== undefined) {
    return { ...shared, ...fromBaseline(indicator, indicator.baseline.value, lowest, mostAdded * years) };
  }
  return leastAdded * years > highest
    ? { ...shared, ...exceeding(indicator, highest, leastAdded * years) }
    : { ...shared, ...implying(indicator, lowest, mostAdded * years) };
}

type Judgement = Pick<Finding, 'code' | 'severity' | 'numbers' | 'message'>;

function fromBaseline(indicator: Indicator, baseline: number, level: number, added: number): Judgement {
  const reached = baseline + added;
  const enough = atLeast(reached, level);
  const { zh, en } = nameOf(indicator);
  const sum = `${figure(baseline)} + ${figure(added)} = ${figure(reached)}`;
  return {
    code: enough ? 'increments-reach-level' : 'increments-fall-short',
    severity: enough ? 'passed' : 'problem',
    numbers: { baseline, level, added, reached },
    message: {
      zh: `${zh}：基数加新增 ${sum}，${enough ? '可达' : '达不到'}目标 ${figure(level)}。`,
      en: `${en}: baseline plus increments ${sum}, ${enough ? 'enough for' : 'short of'} the target ${figure(level)}.`,
    },
  };
}

function exceeding(indicator: Indicator, level: number, added: number): Judgement {
  const { zh, en } = nameOf(indicator);
  return {
    code: 'increments-exceed-level',
    severity: 'problem',
    numbers: { level, added },
    message: {
      zh: `${zh}：要新增 ${figure(added)}，总数目标却只有 ${figure(level)}。`,
      en: `${en}: ${figure(added)} are to be added, yet the target for all of them is ${figure(level)}.`,
    },
  };
}

function implying(indicator: Indicator, level: number, added: number): Judgement {
  const { zh, en } = nameOf(indicator);
  const implied = level - added;
  return {
    code: 'increments-imply-baseline',
    severity: 'remark',
    numbers: { level, added, implied },
    message: {
      zh: `${zh}：目标 ${figure(level)}，期内新增 ${figure(added)}，基数须有 ${figure(implied)}；规划未给基数。`,
      en: `${en}: a target of ${figure(level)} with ${figure(added)} added needs a baseline of ${figure(implied)}; the plan gives none.`,
    },
  };
}

function bounds({ value }: Target): readonly [number, number] {
  if (value === undefined) return [Number.NaN, Number.NaN];
  return typeof value === 'number' ? [value, value] : value;
}

/** How many yearly increments are added by the time the level is due. */
function yearsOf(plan: Plan, increment: Target, level: Target): number {
  const first = parsePeriod(increment.from ?? plan.start);
  const start = first === undefined ? Number.NaN : startOf(first);
  const end = Math.min(position(level.period ?? plan.end), position(increment.period ?? plan.end));
  return Math.max(0, Math.round(end - start));
}
