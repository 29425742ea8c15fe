import { parsePeriod } from '../series/period';
import { ANNUAL } from './annual/annualReport';
import { MIDTERM } from './midterm/midtermReport';
import { MONTHLY } from './monthly/monthlyReport';
import { periodReport, type Report, type ReportDesign } from './parts/periodReport';
import type { ReportRequest } from './parts/reportContext';
import { QUARTERLY } from './quarterly/quarterlyReport';

const DESIGNS = {
  monthly: MONTHLY,
  quarterly: QUARTERLY,
  midterm: MIDTERM,
  annual: ANNUAL,
} as const satisfies Record<string, ReportDesign>;

export type ReportKind = keyof typeof DESIGNS;
export const REPORT_KINDS = Object.keys(DESIGNS) as readonly ReportKind[];

/** The kind that a period asks for: 2023-06 a monthly report, 2023-Q2 and 2023-H1 a quarterly one, 2023 the annual one. */
export function kindOfPeriod(text: string): ReportKind {
  const months = parsePeriod(/^\d{4}$/.test(text) ? Number(text) : text)?.months ?? 1;
  if (months === 12) return 'annual';
  return months === 1 ? 'monthly' : 'quarterly';
}

/**
 * Makes a report of this kind.
 *
 * @example makeReport('monthly', { plan: luquan, observations, period: '2023-06', … }).narrative.title
 */
export function makeReport(kind: ReportKind, request: ReportRequest): Report {
  const design = DESIGNS[kind];
  const isUsual = kind === kindOfPeriod(request.period);
  return periodReport(design, { ...request, kind: { key: kind, word: design.tab, isUsual } });
}
