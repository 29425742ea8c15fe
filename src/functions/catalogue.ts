import { CATALOGUE, planById } from '../plan/catalogue';
import type { Indicator, Plan } from '../plan/schema';
import { CellProblem, missing, unreadable } from './cellProblem';
import type { CellOutput, Parameter } from './signature';

/** Finding plans and indicators of the catalogue for the functions that read it. */

export const PLAN: Parameter = {
  name: 'plan',
  title: { zh: '规划', en: 'Plan' },
  description: {
    zh: 'PLANS() 第一列的编号，或规划名称',
    en: 'Identifier from the first column of PLANS(), or title',
  },
};

export const NUMBER: Parameter = {
  name: 'number',
  title: { zh: '指标序号', en: 'Indicator number' },
  description: { zh: 'INDICATORS 第一列的序号', en: 'Number from the first column of INDICATORS' },
};

/** The plan of this identifier or title; #N/A names the plans there are. */
export function planNamed(name: string): Plan {
  if (name === '') throw missing(PLAN);
  const plan = planById(name) ?? CATALOGUE.find(({ title, titleEn }) => title === name || titleEn === name);
  if (plan !== undefined) return plan;
  const known = CATALOGUE.map(({ id }) => id).join(', ');
  throw new CellProblem('#N/A', {
    zh: `目录中没有规划“${name}”；有：${known}`,
    en: `there is no plan "${name}" in the catalogue; there are: ${known}`,
  });
}

export function indicatorNumbered(plan: Plan, number: number): Indicator {
  const found = plan.indicators.find((indicator) => indicator.number === number);
  if (found !== undefined) return found;
  const numbers = plan.indicators.map((indicator) => indicator.number);
  throw unreadable(number, NUMBER, {
    zh: `${Math.min(...numbers)} 到 ${Math.max(...numbers)} 的序号`,
    en: `a number from ${Math.min(...numbers)} to ${Math.max(...numbers)}`,
  });
}

/** The value that decides whether a target is met: of an interval, the bound that is reached first. */
export function decisiveValue(
  value: number | readonly [number, number] | readonly number[] | undefined,
  direction: Indicator['direction'],
): number | undefined {
  if (value === undefined || typeof value === 'number') return value;
  return direction === 'up' ? value[0] : value[1];
}

/** A year as a number, so that it counts as one in a cell; other periods as texts; nothing where there is none. */
export function periodCell(period: string | undefined): CellOutput {
  if (period === undefined) return '';
  return /^\d{4}$/.test(period) ? Number(period) : period;
}
