import type { Indicator, Target } from '../plan/schema';
import { type PathName, pathValue } from '../progress/path';
import { parsePeriod, position, startOf } from '../series/period';
import { decisiveValue, indicatorNumbered, NUMBER, PLAN, planNamed } from './catalogue';
import { CellProblem } from './cellProblem';
import { finalTarget } from './indicatorFields';
import { AS_OF } from './parameters';
import { perElement } from './perElement';
import { number, periodIfAny, text } from './readers';

export const target = perElement<[string, number, number]>(
  {
    name: 'TARGET',
    group: 'plan',
    summary: { zh: '指标在某期的目标值', en: 'Target of an indicator for a period' },
    details: {
      zh: '省略时期取最后一期目标。给出时期时：该期有明文目标则取之；每年新增类在其年份内取当年目标；否则取从基数到目标的轨迹值（公布年均增长 % 的用复合轨迹，其余用线性）。没有可用数值为 #N/A。',
      en: 'Without a period the last target. With one: the target stated for it; a yearly increment within its years; else the value of the path from baseline to target (compound where the plan publishes annual percent, else linear). #N/A where there is no number.',
    },
    examples: [
      {
        formula: 'POLICY.TARGET("luquan-2021-2025", 6)',
        result: '350',
        how: { zh: '表1 第 6 行，2025 年', en: 'table 1, row 6, 2025' },
      },
      {
        formula: 'POLICY.TARGET("luquan-2021-2025", 6, "2023-06")',
        result: '289',
        how: { zh: '228 + 122 × 2.5/5', en: '228 + 122 × 2.5/5' },
      },
    ],
    source: {
      zh: '随附目录；轨迹同 EXPECTED',
      en: 'The catalogue that comes with the add-in; path as EXPECTED',
    },
  },
  [
    text(PLAN),
    number(NUMBER),
    periodIfAny({
      ...AS_OF,
      name: 'period',
      title: { zh: '时期', en: 'Period' },
      description: { zh: '如 2023；缺省为最后一期', en: 'Such as 2023; by default the last' },
      optional: true,
    }),
  ],
  (plan, at, when) => {
    const found = indicatorNumbered(planNamed(plan), at);
    const value = Number.isNaN(when)
      ? decisiveValue(finalTarget(found)?.value, found.direction)
      : (statedTarget(found, when) ?? targetOnPath(found, when));
    if (value !== undefined) return value;
    throw new CellProblem('#N/A', {
      zh: `“${found.name}”在该期没有数值目标`,
      en: `"${found.nameEn ?? found.name}" has no numeric target for this period`,
    });
  },
);

/** The target that the document itself sets for the period. */
function statedTarget(indicator: Indicator, when: number): number | undefined {
  const stated = indicator.targets.findLast((one) => one.value !== undefined && covers(one, when));
  return stated && decisiveValue(stated.value, indicator.direction);
}

function covers({ kind, from, period }: Target, when: number): boolean {
  if (period === undefined) return false;
  const end = position(period);
  if (kind !== 'annual-increment' || from === undefined) return Math.abs(end - when) < 1e-9;
  const first = parsePeriod(from);
  return first !== undefined && when > startOf(first) && when <= end + 1e-9;
}

function targetOnPath({ baseline, direction, targets }: Indicator, when: number): number | undefined {
  if (baseline === undefined) return undefined;
  const start = position(baseline.period);
  const next = targets
    .filter((one) => one.kind === 'level' && one.period !== undefined && position(one.period) > when)
    .sort((one, other) => position(one.period ?? '') - position(other.period ?? ''))[0];
  const value = decisiveValue(next?.value, direction);
  if (next?.period === undefined || value === undefined || when < start) return undefined;
  const path: PathName = next.growth?.convention === 'annual-percent' ? 'compound' : 'linear';
  const ends = { baseline: baseline.value, start, target: value, end: position(next.period) };
  return pathValue(ends, when, path);
}
