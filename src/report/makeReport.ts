import { monthlyReport, type Report } from './monthly/monthlyReport';
import type { ReportContext } from './parts/reportContext';

const REPORTS = {
  monthly: monthlyReport,
} as const satisfies Record<string, (context: ReportContext) => Report>;

export type ReportKind = keyof typeof REPORTS;
export const REPORT_KINDS = Object.keys(REPORTS) as readonly ReportKind[];

/** The kind that a period asks for: 2023-06 a monthly report, 2023-Q2 a quarterly one, 2023 the annual assessment. */
export function kindOfPeriod(_period: string): ReportKind {
  return 'monthly';
}

/**
 * Makes a report of this kind.
 *
 * @example makeReport('monthly', { plan: luquan, observations, period: '2023-06', … }).sheets[0].name
 */
export function makeReport(kind: ReportKind, context: ReportContext): Report {
  return REPORTS[kind](context);
}
