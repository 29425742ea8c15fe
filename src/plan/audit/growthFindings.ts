import type { Convention } from '../../progress/growth';
import {
  checkPublishedGrowth,
  GROWTH_VERDICTS,
  type GrowthCheck,
  type GrowthVerdict,
} from '../../progress/publishedGrowth';
import { position } from '../../series/period';
import type { Bilingual } from '../../wording/language';
import type { Growth, Indicator, Plan, Target } from '../schema';
import type { Finding, FindingCode, Severity } from './finding';
import { figure, nameOf } from './messages';

type GrowthConvention = Growth['convention'];

const CONVENTIONS: Readonly<
  Record<GrowthConvention, { readonly of: Convention; readonly label: Bilingual }>
> = {
  'annual-percent': { of: 'compound', label: { zh: '年均增长率', en: 'annual growth in %' } },
  'percentage-points-per-year': { of: 'annual', label: { zh: '年均百分点', en: 'points a year' } },
  cumulative: { of: 'total', label: { zh: '累计增量', en: 'cumulative increment' } },
};

const VERDICTS: Readonly<Record<GrowthVerdict, { readonly severity: Severity; readonly word: Bilingual }>> = {
  consistent: { severity: 'passed', word: { zh: '一致', en: 'consistent' } },
  rounding: {
    severity: 'remark',
    word: { zh: '末位相差一，属进位差异', en: 'off by one in the last digit' },
  },
  inconsistent: { severity: 'problem', word: { zh: '不一致', en: 'inconsistent' } },
};

/** Recomputes every published growth that stands between a baseline and a level. */
export function growthFindings(plan: Plan): Finding[] {
  return plan.indicators.flatMap((indicator) =>
    indicator.targets.flatMap((target) => growthFinding(indicator, target) ?? []),
  );
}

function growthFinding(indicator: Indicator, target: Target): Finding | undefined {
  const { growth } = target;
  const { baseline } = indicator;
  if (growth === undefined || baseline === undefined || target.period === undefined) return undefined;
  if (target.kind !== 'level' || typeof target.value !== 'number') return undefined;

  const years = position(target.period) - position(baseline.period);
  const { convention, check } = bestFit(growth, baseline.value, target.value, years);
  return {
    code: `growth-${check.verdict}` satisfies FindingCode,
    severity: VERDICTS[check.verdict].severity,
    indicators: [indicator.number],
    numbers: {
      baseline: baseline.value,
      target: target.value,
      published: growth.value,
      computed: check.computed,
    },
    message: messageOf(indicator, growth, convention, check),
    places: target.places,
  };
}

/** The convention the document names; where it names none, the one that fits best. */
function bestFit(growth: Growth, from: number, to: number, years: number) {
  const candidates: readonly GrowthConvention[] = growth.inferred
    ? [growth.convention, 'percentage-points-per-year', 'annual-percent', 'cumulative']
    : [growth.convention];
  const decimals = decimalsOf(growth.printed);
  const checks = candidates.map((convention) => ({
    convention,
    check: checkPublishedGrowth(from, to, years, growth.value, decimals, CONVENTIONS[convention].of),
  }));
  const rank = ({ check }: (typeof checks)[number]) => GROWTH_VERDICTS.indexOf(check.verdict);
  return checks.reduce((best, next) => (rank(next) < rank(best) ? next : best));
}

/** Digits after the point, as printed: two in "[2.59]", none in "[15]". */
function decimalsOf(printed: string): number {
  return /\d\.(\d+)/.exec(printed)?.[1]?.length ?? 0;
}

function messageOf(
  indicator: Indicator,
  growth: Growth,
  convention: GrowthConvention,
  { verdict, computed }: GrowthCheck,
): Bilingual {
  const name = nameOf(indicator);
  const { label } = CONVENTIONS[convention];
  const { word } = VERDICTS[verdict];
  const guess: Bilingual = growth.inferred
    ? {
        zh: '（原文未注明口径，按最相符者推定）',
        en: ' (the document names no convention; the best fit was taken)',
      }
    : { zh: '', en: '' };
  return {
    zh: `${name.zh}：公布${label.zh} ${growth.printed}，复算 ${figure(computed)}，${word.zh}${guess.zh}。`,
    en: `${name.en}: published ${label.en} ${growth.printed}, recomputed ${figure(computed)}, ${word.en}${guess.en}.`,
  };
}
