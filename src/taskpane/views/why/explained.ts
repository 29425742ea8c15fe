import { evaluate } from '../../../functions/index';
import type { Indicator, Target } from '../../../plan/schema';
import { PATH_WORDS } from '../../../report/indicators/planColumns';
import { hasPath, type IndicatorRow, indicatorRows, runsToLevel } from '../../../report/indicators/row';
import { statusFacts } from '../../../report/indicators/statusCall';
import { position } from '../../../series/period';
import type { Language } from '../../../wording/language';
import type { StatusCode } from '../../../wording/status';
import { knownPlan } from '../../plans';
import { statusOf } from '../../sheet/statusCounts';
import { type TableRow, tableRow } from '../../sheet/tableRow';
import type { SheetContent } from '../../workbookPort';
import type { PathData } from './pictureLayout';

/** Everything that answers "why does this row say what it says?". */
export interface Explained {
  readonly indicator: Indicator;
  readonly target: Target;
  readonly status: StatusCode | undefined;
  /** What POLICY.EXPLAIN says of the row's present values, in the pane's language. */
  readonly words: string;
  /** Absent for targets other than levels, and while the row lacks a baseline or a target to draw a path between. */
  readonly picture: PathData | undefined;
}

/** Explains a row of the sheet from what stands in it now; undefined for rows that are no target of a known plan. */
export function explained(sheet: SheetContent, row: number, language: Language): Explained | undefined {
  const plan = knownPlan(sheet.id.replace(/^indicators:/, ''));
  const cells = tableRow(sheet, row);
  const planned =
    plan && cells && indicatorRows(plan).find((each) => String(each.number) === String(cells.number));
  if (!planned) return undefined;
  const { indicator, target } = planned;
  return {
    indicator,
    target,
    status: statusOf(cells.status),
    words: explanation(planned, cells, sheet.names, language),
    picture: runsToLevel(planned) ? pictureOf(cells) : undefined,
  };
}

function explanation(
  row: IndicatorRow,
  cells: TableRow,
  names: SheetContent['names'],
  language: Language,
): string {
  const { baseline, basePeriod, targetPeriod, asOf } = cells;
  // Growth stands in the sheet in percent, as the plan prints it; functions take a fraction.
  const [target, actual] = [cells.target, cells.actual].map((cell) =>
    row.target.kind === 'growth-rate' && typeof cell === 'number' ? cell / 100 : cell,
  );
  const settings = hasPath(row) ? { path: cells.path, tolerance: names.tolerance, severe: names.severe } : {};
  const options = [
    ...statusFacts(row, language),
    ...Object.entries(settings).flatMap(([name, value]) => (value ? [`${name}=${value}`] : [])),
  ].join('; ');
  const answer = evaluate('EXPLAIN', [baseline, basePeriod, target, targetPeriod, actual, asOf, options]);
  if (Array.isArray(answer)) throw new Error('EXPLAIN of one row gave several answers');
  return typeof answer === 'object' ? answer.message : String(answer);
}

function pictureOf(cells: TableRow): PathData | undefined {
  const [baseline, target] = [cells.baseline, cells.target].map(numberIn);
  const [start, end] = [cells.basePeriod, cells.targetPeriod].map(positionIn);
  if (baseline === undefined || target === undefined || start === undefined || end === undefined)
    return undefined;
  if (end <= start) return undefined;
  const [actual, asOf] = [numberIn(cells.actual), positionIn(cells.asOf)];
  return {
    ends: { baseline, start, target, end },
    path: Object.values(PATH_WORDS.compound).includes(String(cells.path)) ? 'compound' : 'linear',
    basePeriod: String(cells.basePeriod),
    targetPeriod: String(cells.targetPeriod),
    ...(actual !== undefined &&
      asOf !== undefined && { actual: { value: actual, at: asOf, period: String(cells.asOf) } }),
  };
}

function numberIn(cell: unknown): number | undefined {
  return typeof cell === 'number' ? cell : undefined;
}

function positionIn(cell: unknown): number | undefined {
  if (typeof cell !== 'number' && typeof cell !== 'string') return undefined;
  const at = position(cell);
  return Number.isNaN(at) ? undefined : at;
}
