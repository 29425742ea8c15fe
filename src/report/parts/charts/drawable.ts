import type { Assessment } from '../../../assessment/assessment';
import { isWithinYear } from '../../../assessment/judge';
import { isSum } from '../../../assessment/periodFigures';
import { parsePeriod } from '../../../series/period';
import { attentionOrder } from '../order';
import type { ReportRow } from '../reportRow';

/** A chart shows the whole plan, or of sums the year; nothing can be drawn of what has no path or too few values. */
type Drawing = 'plan' | 'year';

const FEWEST = 2;

export function drawingOf(assessment: Assessment): Drawing | undefined {
  const { rules, record, observations, observed, situation, standing } = assessment;
  if (record.lead === null || observed === undefined) return undefined;
  if (isSum(assessment)) {
    const partOfYear = (parsePeriod(observed.period)?.months ?? 12) < 12;
    return partOfYear && isWithinYear(situation, standing) && standing.sign === 1 ? 'year' : undefined;
  }
  const asReported = observations.some(
    ({ period, value }) => period === observed.period && value === record.actual,
  );
  const level = rules.kind === 'level' || rules.kind === 'cumulative-increment';
  return level && asReported && observations.length >= FEWEST ? 'plan' : undefined;
}

/** As many as fill a page beside the counts. */
const MOST = 5;

/** What needs attention first, then what leads. */
export function usualRows(rows: readonly ReportRow[]): ReportRow[] {
  const drawable = ({ assessment }: ReportRow) => drawingOf(assessment) !== undefined;
  const worst = attentionOrder(rows).filter(drawable);
  const others = rows.filter((row) => drawable(row) && !worst.includes(row));
  return [...worst, ...others].slice(0, MOST);
}

/**
 * The rows of the indicators that the reader chose, in that order: "6" all of indicator 6, "6.1" one target of it.
 * What cannot be drawn is left out.
 */
export function chosenRows(rows: readonly ReportRow[], numbers: readonly string[]): ReportRow[] {
  const chosen = numbers.flatMap((number) => rows.filter((row) => isNumbered(row, number)));
  return [...new Set(chosen)].filter(({ assessment }) => drawingOf(assessment) !== undefined);
}

/** Chosen numbers of which there is nothing to draw: no path, or too few values. */
export function notDrawn(rows: readonly ReportRow[], numbers: readonly string[]): string[] {
  return numbers.filter((number) => chosenRows(rows, [number]).length === 0);
}

function isNumbered({ subject, assessment }: ReportRow, number: string): boolean {
  return subject.split('|')[0] === number || String(assessment.record.number) === number;
}
