import { isWithinYear } from '../../assessment/judge';
import { formatPeriod } from '../../series/period';
import { type LiveArgument, liveCell } from '../formulas';
import { quotedText } from '../formulaText';
import { periodCell } from '../indicators/row';
import type { RowReference } from '../tableColumns';
import type { ReportRow } from './reportRow';

type Key = 'baseline' | 'start' | 'target' | 'end' | 'actual' | 'asOf';
export type RowArguments = Readonly<Record<Key, LiveArgument>>;

/** A period or number of the plan, written into the formula itself. */
export function literal(value: number | string | null): LiveArgument {
  if (value === null) return { text: '""', value: null };
  return { text: typeof value === 'number' ? String(value) : quotedText(value), value };
}

/** The six arguments of the row as STATUS takes them: those of the plan, whatever kind of target it is. */
export function plannedArguments({ assessment }: ReportRow, ref: RowReference): RowArguments {
  const { base, target, situation, record, rules } = assessment;
  const wanted = finite(situation.target);
  // Observed rates need no level to start from; the target of a revised row is its first one.
  const growsFromLevel = rules.kind === 'growth-rate' && rules.measure !== 'rate';
  const usesBase = rules.kind === 'level' || rules.kind === 'cumulative-increment' || growsFromLevel;
  return {
    baseline: usesBase && base.value !== null ? liveCell(ref('baseline'), base.value) : literal(null),
    start: literal(periodCell(base.period ?? undefined)),
    target: showsOwnTarget(assessment) ? liveCell(ref('target'), wanted) : literal(wanted),
    end: literal(periodCell(target.period)),
    actual: liveCell(ref('actual'), record.actual),
    asOf: liveCell(ref('period'), record.period),
  };
}

/**
 * The six arguments as EXPECTED, LEAD and LAG take them: the way to a level, or that of the year for sums within it.
 * Undefined where these functions cannot say it: rates, comparisons, milestones and bent paths.
 */
export function pathArguments(row: ReportRow, ref: RowReference): RowArguments | undefined {
  const { assessment } = row;
  const { rules, situation, standing, record } = assessment;
  const kinds = ['level', 'annual-increment', 'cumulative-increment'];
  if (!kinds.includes(rules.kind) || rules.revision !== undefined || record.lead === null) return undefined;
  const planned = plannedArguments(row, ref);
  if (!isWithinYear(situation, standing)) return planned;
  const { annualTarget } = row.figures;
  if (annualTarget === null || standing.sign === -1) return undefined;
  return {
    ...planned,
    baseline: literal(0),
    start: literal(Number(formatPeriod(standing.start, 'year'))),
    target: liveCell(ref('annualTarget'), annualTarget),
    end: literal(Number(formatPeriod(standing.end, 'year'))),
  };
}

/** The cell shows the target in force; formulas that bend the path need the first one. */
function showsOwnTarget({ rules }: ReportRow['assessment']): boolean {
  return rules.kind !== 'milestone' && rules.revision === undefined;
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
