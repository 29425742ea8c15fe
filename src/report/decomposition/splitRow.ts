import { comparedValue, conventionalPath } from '../../assessment/asPlanned';
import type { Indicator, Plan, Target } from '../../plan/schema';
import type { PathName } from '../../progress/path';
import type { Bilingual } from '../../wording/language';
import { decimalsOf } from '../numberFormats';
import { periodTitle } from '../parts/periodNames';
import { endOf, isDueBefore, revisionWithin, type TargetSpan, targetSpan } from './targetSpan';

/** A target that can be split into the years of its plan. Positions are those of methodology, section 2. */
export interface SplitRow extends TargetSpan {
  /** The document's number; an indicator with several targets has rows 5.1, 5.2. */
  readonly key: number | string;
  readonly name: Bilingual;
  readonly indicator: Indicator;
  readonly target: Target;
  /** A level is split as the values that it has year by year, an increment as the sums that it consists of. */
  readonly kind: 'level' | 'increment';
  readonly path: PathName;
  /** What a region is given of a year: its part of the increase, its part of the year's sum, or the same as all. */
  readonly regional: 'increase' | 'sum' | 'same';
  /** All figures are whole multiples of 10^-decimals: 0 for what is counted. */
  readonly decimals: number;
}

/** A target that is not split, and why. */
export interface LeftOut {
  readonly key: number | string;
  readonly name: Bilingual;
  readonly reason: Bilingual;
}

/** Things that only exist whole. */
const COUNTED = new Set('家 个 件 项 人 名 户 场 所 座 支 批 次 台 套 篇 辆 亩 处 种'.split(' '));

/** The targets of a plan in its order: those that can be split, and the others with the reason. */
export function splitRows(
  plan: Plan,
  path: PathName | 'plan' = 'plan',
): { readonly rows: readonly SplitRow[]; readonly leftOut: readonly LeftOut[] } {
  const all = plan.indicators.flatMap((indicator) => namedTargets(indicator));
  const judged = all.map((one) => ({ ...one, reason: reasonAgainst(plan, one) }));
  return {
    rows: judged.flatMap(({ reason, indicator, target, ...named }) =>
      reason ? [] : [{ ...named, ...split(plan, indicator, target, path) }],
    ),
    leftOut: judged.flatMap(({ reason, key, name }) => (reason ? [{ key, name, reason }] : [])),
  };
}

/** An indicator's targets, each with the one that revises it counted as one, and what the reader calls them. */
function namedTargets(indicator: Indicator): Pick<SplitRow, 'key' | 'name' | 'indicator' | 'target'>[] {
  const { number, targets } = indicator;
  const first = targets.filter(({ revisedFrom }) => revisedFrom === undefined);
  const own = first.length > 0 ? first : targets;
  return own.map((target) => {
    const { name = indicator.name, nameEn } = target.name ? target : indicator;
    return {
      key: own.length > 1 ? `${number}.${targets.indexOf(target) + 1}` : number,
      name: { zh: name, en: nameEn ?? name },
      indicator,
      target,
    };
  });
}

function reasonAgainst(
  plan: Plan,
  { indicator, target }: Pick<SplitRow, 'indicator' | 'target'>,
): Bilingual | undefined {
  if (target.kind === 'milestone') return { zh: '以是否完成为目标', en: 'done or not' };
  if (target.kind === 'relative')
    return { zh: '与参照比较，各年各地同一目标', en: 'a comparison, the same in every year and region' };
  if (target.kind === 'growth-rate') return growthOf(plan, indicator, target);
  if (target.kind !== 'annual-increment' && target.period === undefined)
    return { zh: '没有期限', en: 'has no date' };
  return isDueBefore(plan, target) ? { zh: '期限早于规划期', en: 'due before the plan begins' } : undefined;
}

/** The same rate everywhere, and every year unless it is revised. */
function growthOf(plan: Plan, indicator: Indicator, target: Target): Bilingual {
  const rate = comparedValue(target);
  const revision = revisionWithin(indicator, target, endOf(plan, target));
  if (revision?.revisedFrom === undefined)
    return { zh: `增速，各年各地同为 ${rate}%`, en: `a rate of growth, ${rate}% in every year and region` };
  const [from, then] = [revision.revisedFrom, comparedValue(revision)];
  return {
    zh: `增速，各地同为 ${rate}%，${periodTitle(from, 'zh')}起 ${then}%`,
    en: `a rate of growth, ${rate}% and from ${periodTitle(from, 'en')} on ${then}%, in every region`,
  };
}

function split(plan: Plan, indicator: Indicator, target: Target, path: PathName | 'plan') {
  const revision = revisionWithin(indicator, target, endOf(plan, target));
  const wanted = (revision ? [target, revision] : [target]).map(comparedValue);
  const span = targetSpan(plan, indicator, target);
  return {
    ...span,
    indicator,
    target,
    kind: target.kind === 'level' ? 'level' : 'increment',
    path: pathOf(target, path),
    regional: regionalPart(indicator, target),
    decimals: decimalsIn(indicator, [span.baseline, ...wanted]),
  } as const;
}

/** Increments begin at zero, from which nothing compounds. */
function pathOf(target: Target, asked: PathName | 'plan'): PathName {
  if (target.kind !== 'level') return 'linear';
  return asked === 'plan' ? conventionalPath(target) : asked;
}

function regionalPart(indicator: Indicator, { kind }: Target): SplitRow['regional'] {
  if (!isAdditive(indicator)) return 'same';
  return kind === 'level' && indicator.measure === 'flow' ? 'sum' : 'increase';
}

/** Shares, rates and amounts per head of different places do not add up. */
function isAdditive({ measure, unit = '' }: Indicator): boolean {
  return measure !== 'ratio' && measure !== 'rate' && unit !== '%' && !unit.includes('/');
}

function decimalsIn({ unit = '', measure }: Indicator, values: readonly (number | null)[]): number {
  const shown = decimalsOf(values.map((value) => value ?? 0));
  const counted = COUNTED.has(unit) && measure !== 'ratio';
  return counted ? shown : Math.max(2, shown);
}
