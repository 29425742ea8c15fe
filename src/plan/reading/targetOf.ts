import type { TargetKind } from '../schema';
import { ENOUGH, judge } from './evidence';
import { comparatorOf, growthOf, polarityOf } from './howMeant';
import { kindOf } from './kind';
import type { NormalText } from './normalise';
import type { PlanPeriod } from './planPeriod';
import type { DoubtId, ReadTarget } from './reading';
import type { Span } from './span';
import type { Statement } from './statement';

/** The target that a statement sets; undefined where too much speaks against it. */
export function targetOf(
  statement: Statement,
  normal: NormalText,
  source: string,
  plan: PlanPeriod | undefined,
): ReadTarget | undefined {
  const { confidence, reasons } = judge(statement, normal.text);
  if (confidence < ENOUGH) return undefined;
  const { figure, verb, base } = statement;
  const words = (span: Span): string => {
    const { start, end } = normal.original(span);
    return source.slice(start, end).replace(/\s+/g, ' ').trim();
  };
  const name =
    (statement.subject ? words(statement.subject) : '') + (statement.name ? words(statement.name) : '');
  const kind = kindOf(statement, name, plan);
  const span = normal.original(statement.span);
  const figureSpan = normal.original(figure ?? verb ?? statement.span);
  const times = verb?.word?.times;
  const value = figure?.value ?? (times === 1 ? 0 : (times ?? null));
  return {
    name,
    category: null,
    unit: figure?.unit ?? (times === undefined ? null : times === 1 ? '%' : '倍'),
    baselineYear: base?.base?.year ?? null,
    baseline: typeof statement.baseline?.value === 'number' ? statement.baseline.value : null,
    targetYear: dueIn(statement, plan),
    target: value,
    comparator: comparatorOf(statement),
    kind,
    growth: growthOf(statement, kind),
    property: null,
    polarity: polarityOf(statement, name),
    lead: null,
    span,
    figure: figureSpan,
    printed: source.slice(figureSpan.start, figureSpan.end),
    confidence,
    reasons,
    doubts: [...doubtsOf(name, value, statement), ...overYears(statement, kind, plan)],
  };
}

/** 比2019年下降14%: over more than a year, and computed as a rate a year if nobody looks. */
function overYears({ base, scope }: Statement, kind: TargetKind, plan: PlanPeriod | undefined): DoubtId[] {
  const from = base?.base?.year;
  const to = scope.year ?? plan?.to;
  const long = from !== undefined && to !== undefined && to - from > 1;
  return kind === 'growth-rate' && long && scope.counted !== 'each-year' ? ['growth-over-years'] : [];
}

/** A year before the plan begins is when something was, and no target is due then. */
const dueIn = ({ year }: Statement, plan: PlanPeriod | undefined): number | null =>
  year === undefined || (plan !== undefined && year < plan.from) ? (plan?.to ?? null) : year;

/** What cannot be right about a figure; it is kept as printed. */
function doubtsOf(name: string, value: ReadTarget['target'], { figure }: Statement): DoubtId[] {
  const doubts: DoubtId[] = [];
  const highest = typeof value === 'number' ? value : (value?.[1] ?? 0);
  const lowest = typeof value === 'number' ? value : (value?.[0] ?? 0);
  if (lowest > highest) doubts.push('range-reversed');
  if (figure?.unit === '%' && highest > 100 && /比重|比例|占比|率$/.test(name))
    doubts.push('share-above-100');
  if (figure?.unitClass === 'count' && !Number.isInteger(highest) && !/人均|户均|平均|每/.test(name)) {
    doubts.push('fraction-of-a-count');
  }
  return doubts;
}
