import { assess } from '../../assessment/assess';
import type { Assessment } from '../../assessment/assessment';
import { type Outlook, outlookOf } from '../../assessment/outlook';
import { type PeriodFigures, periodFigures } from '../../assessment/periodFigures';
import { sharedSmoothers } from '../../series/forecast/smoothers';
import { decimalsOf } from '../numberFormats';
import type { ReportRequest } from './reportContext';

/** A row of a report: one assessment with the figures of its period. */
export interface ReportRow {
  readonly assessment: Assessment;
  readonly figures: PeriodFigures;
  /** How it goes on if it goes on as it did; undefined where nothing can be said. */
  readonly outlook: Outlook | undefined;
  /** Names indicator, target and region in lookups: "6|石家庄市鹿泉区". */
  readonly subject: string;
  /** Decimals that the plan and its observations show. */
  readonly decimals: number;
}

/** Every indicator of the plan at the report's period. */
export function reportRows({ plan, observations, period, settings }: ReportRequest): ReportRow[] {
  const smoothers = sharedSmoothers();
  return assess(plan, observations, period, settings).map((assessment) => ({
    assessment,
    figures: periodFigures(assessment),
    outlook: outlookOf(assessment, smoothers),
    subject: subjectOf(assessment),
    decimals: decimalsShown(assessment),
  }));
}

export function subjectOf({ record, indicator, target }: Assessment): string {
  const named = record.indicator === target.name && indicator.targets.length > 1;
  const number = named ? `${record.number}.${indicator.targets.indexOf(target) + 1}` : record.number;
  return `${number}|${record.region}`;
}

export function hasData({ assessment }: ReportRow): boolean {
  return assessment.observed !== undefined;
}

function decimalsShown({ indicator, target, observations }: Assessment): number {
  const planned = [indicator.baseline?.value ?? 0, ...[target.value ?? 0].flat()];
  return Math.min(2, decimalsOf([...planned, ...observations.map((one) => one.value)]));
}
