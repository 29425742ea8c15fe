import { assess } from '../../assessment/assess';
import { gradeOf } from './order';
import { periodBefore } from './periodNames';
import type { ReportContext } from './reportContext';
import { type ReportRow, subjectOf } from './reportRow';

/** A row whose status is not what it was in the report before. */
export interface StatusChange {
  readonly row: ReportRow;
  readonly before: string;
  readonly way: 'up' | 'down';
}

/** What was upgraded and downgraded since the last report of the same kind, worst downgrades first. */
export function statusChanges(context: ReportContext, rows: readonly ReportRow[]): StatusChange[] {
  const { plan, observations, period, settings } = context;
  const before = new Map(
    assess(plan, observations, periodBefore(period), settings).map((one) => [
      subjectOf(one),
      one.record.status,
    ]),
  );
  return rows
    .flatMap((row): (StatusChange & { readonly by: number })[] => {
      const was = before.get(row.subject);
      const [then, now] = [gradeOf(was ?? ''), gradeOf(row.assessment.record.status)];
      if (was === undefined || then === undefined || now === undefined || then === now) return [];
      return [{ row, before: was, way: now < then ? 'up' : 'down', by: now - then }];
    })
    .toSorted((a, b) => b.by - a.by);
}
