import { exceeds } from '../../progress/compare';
import type { Indicator, Plan, Target } from '../schema';
import type { Finding } from './finding';
import { figure, nameOf } from './messages';

/** Finds levels that lie behind the baseline: the target would be met by moving the wrong way. */
export function baselineFindings(plan: Plan): Finding[] {
  return plan.indicators.flatMap((indicator) =>
    indicator.targets.flatMap((target) => baselineFinding(indicator, target) ?? []),
  );
}

function baselineFinding(indicator: Indicator, target: Target): Finding | undefined {
  const { baseline, direction } = indicator;
  if (baseline === undefined || target.kind !== 'level' || target.value === undefined) return undefined;
  const [low, high] = typeof target.value === 'number' ? [target.value, target.value] : target.value;
  const behind = direction === 'up' ? exceeds(baseline.value, high) : exceeds(low, baseline.value);
  if (!behind) return undefined;
  const name = nameOf(indicator);
  const level = direction === 'up' ? high : low;
  return {
    code: 'target-behind-baseline',
    severity: 'problem',
    indicators: [indicator.number],
    numbers: { baseline: baseline.value, target: level },
    message: {
      zh: `${name.zh}：目标 ${figure(level)} 劣于基数 ${figure(baseline.value)}。`,
      en: `${name.en}: the target ${figure(level)} is worse than the baseline ${figure(baseline.value)}.`,
    },
    places: [...(baseline.place === undefined ? [] : [baseline.place]), ...target.places],
  };
}
