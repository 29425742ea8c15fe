import { finalTarget } from '../../progress/bentPath';
import { lookupText } from '../formulaText';
import { lookupCell, type ReportTable } from '../parts/reportTable';
import type { Cell } from '../sheetModel';
import type { ScoredRow } from './scoredRow';

/** What is held against the target, read from the table of the report; growth worked out from levels stands as it is. */
export function actualCell({ row, completion }: ScoredRow, report: ReportTable): Cell {
  const { rules, record } = row.assessment;
  const fromLevels = rules.kind === 'growth-rate' && rules.measure !== 'rate';
  const isShown = !fromLevels && record.actual === completion.actual;
  return isShown ? fromReport('actual', row.subject, completion.actual, report) : completion.actual;
}

/** The target of the year, or of the plan where the year has none of its own; that a milestone is done is no cell. */
export function targetCell({ row, completion }: ScoredRow, report: ReportTable): Cell {
  const { rules, situation } = row.assessment;
  if (rules.kind === 'milestone') return completion.target;
  const ofYear = rules.kind !== 'growth-rate' && rules.kind !== 'relative' ? row.figures.annualTarget : null;
  if (ofYear === completion.target) return fromReport('annualTarget', row.subject, ofYear, report);
  const ofPlan = finalTarget(situation, rules.revision);
  return ofPlan === completion.target ? fromReport('target', row.subject, ofPlan, report) : completion.target;
}

/** The status as the table of the report has it. */
export function statusOf({ row }: ScoredRow, word: string, report: ReportTable): Cell {
  return fromReport('status', row.subject, word, report);
}

const fromReport = (column: string, subject: string, value: number | string, report: ReportTable) =>
  lookupCell(report.lookup(column, lookupText(subject)), value);
