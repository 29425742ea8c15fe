import { RATES } from '../lexicon/names';
import type { PlanPeriod } from '../planPeriod';
import type { DoubtId, ReadTarget } from '../reading';
import { readQuantity } from '../readQuantity';
import type { Span } from '../span';
import type { CellValue } from './cellValue';
import { conventionOf } from './growthConvention';
import type { TableCell } from './tableCell';
import { wholeUnit } from './wholeUnit';

export interface RowValue extends CellValue {
  readonly year: number | null;
  readonly cell: TableCell;
}

/** A row of a table of targets, its cells told apart by what they mean. */
export interface TargetRow {
  readonly name: string;
  readonly category: string | null;
  readonly unit: string | null;
  readonly baseline: RowValue | undefined;
  readonly targets: readonly RowValue[];
  readonly growth: RowValue | undefined;
  readonly property: 'expected' | 'binding' | null;
  readonly lead: string | null;
  readonly span: Span;
}

/** A table says more plainly than a sentence what is a target. */
const IN_A_TABLE = 0.95;
/** The growth alone: what it grows from is not said. */
const GROWTH_ALONE = 0.9;
const ADDS = ['新增', '新建', '新认定', '新培育', '新引进'];

/** The unit in brackets after a name, 高新技术企业数量（家）, and the name without it. */
export function unitInName(name: string): { readonly name: string; readonly unit: string | null } {
  const clean = name
    .replace(/^\s*(?:\d+(?:\.[\da-z]+){1,2}(?=\s)|[(（]?\d{1,3}[)）]?[.．、]|\d{1,3}(?=\s+\D)|[①-⑳])\s*/u, '')
    .trim();
  const open = Math.max(clean.lastIndexOf('('), clean.lastIndexOf('（'));
  if (open > 0 && /[)）]$/u.test(clean)) {
    const inside = clean.slice(open + 1, -1).trim();
    const unit = wholeUnit(inside);
    if (unit !== null) return { name: clean.slice(0, open).trim(), unit };
  }
  return { name: clean, unit: null };
}

/** The targets of a row: one for each year that has a figure, or the growth alone. */
export function rowTargets(row: TargetRow, plan: PlanPeriod | undefined): ReadTarget[] {
  const given = row.targets.filter(({ value }) => value !== null);
  if (given.length === 0) return row.growth?.value == null ? [] : [growthTarget(row, row.growth, plan)];
  return given.map((value, index) => levelTarget(row, value, index === given.length - 1, plan));
}

const polarityOf = (name: string): ReadTarget['polarity'] =>
  /能耗|水耗|排放|浓度|死亡率|失业率|下降|降低|poverty|mortality|emission/iu.test(name) ? 'down' : 'up';

/** A count in 万 or 亿 is multiplied out, as in running text; measures keep their unit. */
function plain(
  unit: string | null,
  value: CellValue['value'],
): { unit: string | null; value: CellValue['value'] } {
  if (unit === null || value === null || !/^[万亿]/u.test(unit)) return { unit, value };
  const low = typeof value === 'number' ? value : value[0];
  const high = typeof value === 'number' ? value : value[1];
  const [first, second] = [readQuantity(`${low}${unit}`, 0), readQuantity(`${high}${unit}`, 0)];
  if (typeof first?.value !== 'number' || typeof second?.value !== 'number') return { unit, value };
  return { unit: first.unit, value: typeof value === 'number' ? second.value : [first.value, second.value] };
}

function levelTarget(
  row: TargetRow,
  value: RowValue,
  last: boolean,
  plan: PlanPeriod | undefined,
): ReadTarget {
  const target = plain(row.unit ?? value.unit, value.value);
  const figures = figuresOf(row, value, target.value, plan);
  const growth = last ? publishedGrowth(row.growth, target.unit, figures) : undefined;
  const kind = kindOf(row, target.unit, value);
  const above = target.unit === '%' && (figures.target ?? 0) > 100 && kind !== 'growth-rate';
  const doubts: readonly (DoubtId | false)[] = [
    growth?.agrees === false && 'growth-disagrees',
    above && 'share-above-100',
  ];
  // Written out, not spread: there is one for every figure of a table.
  return {
    name: row.name,
    category: row.category,
    property: row.property,
    lead: row.lead,
    span: row.span,
    polarity: polarityOf(row.name),
    unit: target.unit,
    baselineYear: figures.baseline === null ? null : figures.from,
    baseline: figures.baseline,
    targetYear: figures.year,
    target: target.value,
    comparator: value.comparator,
    kind,
    growth: growth ? { value: growth.value, convention: growth.convention } : null,
    figure: { start: value.cell.start, end: value.cell.end },
    printed: value.cell.printed,
    confidence: IN_A_TABLE,
    reasons: ['table-row'],
    doubts: doubts.filter((doubt) => doubt !== false),
  };
}

const single = (value: CellValue['value']): number | null => (typeof value === 'number' ? value : null);

/** Baseline and target in the same unit, and the years they stand for. */
function figuresOf(
  row: TargetRow,
  value: RowValue,
  target: CellValue['value'],
  plan: PlanPeriod | undefined,
) {
  const from = row.baseline?.year ?? (plan ? plan.from - 1 : null);
  const year = value.year ?? plan?.to ?? null;
  return {
    from,
    year,
    years: from === null || year === null ? null : year - from,
    baseline: single(plain(row.unit ?? value.unit, row.baseline?.value ?? null).value),
    target: single(target),
  };
}

function publishedGrowth(
  growth: RowValue | undefined,
  unit: string | null,
  figures: ReturnType<typeof figuresOf>,
) {
  const printed = single(growth?.value ?? null);
  return printed === null ? undefined : conventionOf(printed, growth?.cumulative === true, unit, figures);
}

function kindOf(row: TargetRow, unit: string | null, value: RowValue): ReadTarget['kind'] {
  const { name, baseline, targets } = row;
  if ((unit === '%' || unit === null) && RATES.some((word) => name.includes(word))) return 'growth-rate';
  if (value.cumulative) return 'cumulative-increment';
  // 累计建成, beside what there was in the base year, is how many there are.
  if (name.startsWith('累计')) return baseline?.value == null ? 'cumulative-increment' : 'level';
  if (!ADDS.some((word) => name.startsWith(word))) return 'level';
  return yearByYear(targets) ? 'annual-increment' : 'cumulative-increment';
}

/** 新引进人才 | 2022年 300 | 2023年 330: what each year adds. */
const yearByYear = (targets: readonly RowValue[]): boolean =>
  targets.length > 1 &&
  targets.every(({ year }, at) => at === 0 || (year !== null && year === (targets[at - 1]?.year ?? 0) + 1));

/** A row that has only a growth: 全社会研发投入增长率 - - 12. */
function growthTarget(row: TargetRow, growth: RowValue, plan: PlanPeriod | undefined): ReadTarget {
  const value = typeof growth.value === 'number' ? growth.value : null;
  const baseline = row.baseline?.value;
  return {
    name: row.name,
    category: row.category,
    property: row.property,
    lead: row.lead,
    span: row.span,
    polarity: polarityOf(row.name),
    unit: growth.cumulative ? row.unit : '%',
    baselineYear: typeof baseline === 'number' ? (row.baseline?.year ?? null) : null,
    baseline: typeof baseline === 'number' ? baseline : null,
    targetYear: plan?.to ?? null,
    target: growth.value,
    comparator: growth.comparator,
    kind: growth.cumulative ? 'cumulative-increment' : 'growth-rate',
    growth:
      value === null ? null : { value, convention: growth.cumulative ? 'cumulative' : 'annual-percent' },
    figure: { start: growth.cell.start, end: growth.cell.end },
    printed: growth.cell.printed,
    confidence: GROWTH_ALONE,
    reasons: ['table-row'],
    doubts: [],
  };
}
