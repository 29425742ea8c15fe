import type { Indicator, Target } from '../plan/schema';
import { decisiveValue, periodCell } from './catalogue';
import type { Choices } from './choices';
import type { CellOutput } from './signature';

/** What INDICATOR can be asked for, with the Chinese names of the same. */
export const FIELD_CHOICES = {
  name: ['名称', '指标'],
  nameEn: ['英文名称'],
  unit: ['单位'],
  category: ['维度'],
  measure: ['口径'],
  direction: ['方向'],
  nature: ['属性', '指标属性'],
  baseline: ['基数'],
  start: ['基期'],
  target: ['目标', '目标值'],
  end: ['目标期'],
  comparator: ['比较方式'],
  kind: ['目标类型', '类型'],
  growth: ['增长', '年均增长'],
  reference: ['参照'],
} as const satisfies Choices<string>;

export type Field = keyof typeof FIELD_CHOICES;

/** The target in force at the end: the last stated, a revised one rather than the one it replaces. */
export function finalTarget({ targets }: Indicator): Target | undefined {
  return targets.reduce<Target | undefined>((last, next) => {
    if (last === undefined || next.revisedFrom !== undefined) return next;
    return (next.period ?? '') > (last.period ?? '') ? next : last;
  }, undefined);
}

/** One field of an indicator; undefined where the document does not say. */
export function fieldOf(indicator: Indicator, field: Field): CellOutput | undefined {
  const target = finalTarget(indicator);
  const read: Record<Field, () => CellOutput | undefined> = {
    name: () => indicator.name,
    nameEn: () => indicator.nameEn,
    unit: () => indicator.unit,
    category: () => indicator.category,
    measure: () => indicator.measure,
    direction: () => indicator.direction,
    nature: () => indicator.nature,
    baseline: () => indicator.baseline?.value,
    start: () => indicator.baseline && periodCell(indicator.baseline.period),
    target: () => decisiveValue(target?.value, indicator.direction),
    end: () => target?.period && periodCell(target.period),
    comparator: () => target?.comparator,
    kind: () => target?.kind,
    growth: () => target?.growth?.printed,
    reference: () => target?.reference,
  };
  return read[field]();
}
