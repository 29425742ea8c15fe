import type { AssessmentSettings } from '../../assessment/settings';
import { METHODS } from '../../progress/methods';
import { formatPeriod } from '../../series/period';
import type { Language } from '../../wording/language';
import { type LiveArgument, policyCall } from '../formulas';
import { NOTHING } from '../houseStyle';
import { statusFacts } from '../indicators/statusCall';
import type { Cell, Scalar } from '../sheetModel';
import type { RowReference } from '../tableColumns';
import type { ReportContext } from './reportContext';
import type { ReportRow } from './reportRow';
import { pathArguments, plannedArguments, type RowArguments } from './rowArguments';

/** Local names of the settings above the table; formulas read them, so that the reader may change them. */
export const SETTING_NAMES = { tolerance: 'tolerance', severe: 'severe' } as const;

const ORDER = ['baseline', 'start', 'target', 'end', 'actual', 'asOf'] as const;
const inOrder = (given: RowArguments) => ORDER.map((key) => given[key]);

/** The status word of the row, live. */
export function statusCell(
  row: ReportRow,
  ref: RowReference,
  settings: AssessmentSettings,
  language: Language,
): Cell {
  const { record, rules, indicator } = row.assessment;
  if (record.period === null)
    return METHODS[settings.method].words[record.status]?.[language] ?? record.status;
  const planned = inOrder(plannedArguments(row, ref));
  const call = policyCall('STATUS', [...planned, options(row, settings, language)]);
  const path = settings.method === 'schedule' ? pathArguments(row, ref) : undefined;
  // The native formula knows levels and yearly increments that are met where they are reached.
  const flow = rules.measure === 'flow' && rules.kind === 'level';
  if (path === undefined || flow || rules.comparator === '~' || rules.comparator === '>') return call;
  const { native } = policyCall('STATUS', inOrder(path), {
    native: {
      path: rules.path,
      direction: indicator.direction,
      nature: rules.nature,
      language,
      tolerance: SETTING_NAMES.tolerance,
      severe: SETTING_NAMES.severe,
    },
  });
  return native === undefined ? call : { ...call, native };
}

/** The words of EXPLAIN on the row, live; what has no data needs no words. */
export function explanationCell(
  row: ReportRow,
  ref: RowReference,
  { settings, language }: ReportContext,
): Cell {
  if (row.assessment.record.period === null) return NOTHING;
  return policyCall('EXPLAIN', [...inOrder(plannedArguments(row, ref)), options(row, settings, language)]);
}

/** The words of EXPLAIN on the row. */
export function explanationOf(row: ReportRow, context: ReportContext): Scalar {
  const cell = explanationCell(row, (key) => key, context);
  return typeof cell === 'object' && cell !== null ? cell.value : cell;
}

/** The lead of rows that LEAD itself does not cover, in points. */
export function leadByStatus(
  row: ReportRow,
  ref: RowReference,
  settings: AssessmentSettings,
  language: Language,
): Cell {
  const { text, value } = options(row, { ...settings, method: 'schedule' }, language);
  const asked = { text: `${text}&"; result=value"`, value: `${value}; result=value` };
  return policyCall('STATUS', [...inOrder(plannedArguments(row, ref)), asked], { factor: 100 });
}

function options({ assessment }: ReportRow, settings: AssessmentSettings, language: Language): LiveArgument {
  const { indicator, target, rules, situation } = assessment;
  const facts = [
    ...statusFacts({ indicator, target }, language),
    ...(settings.method === 'schedule' ? [] : [`method=${settings.method}`]),
    ...(rules.kind === 'growth-rate' ? ['unit=percent'] : []),
    `path=${rules.path}`,
    ...(rules.revision === undefined || Number.isNaN(situation.target)
      ? []
      : [`revised-from=${beginning(rules.revision.from)}; revised-target=${rules.revision.target}`]),
  ].join('; ');
  const { tolerance, severe } = SETTING_NAMES;
  return {
    text: `"${facts}; tolerance="&${tolerance}&"; severe="&${severe}`,
    value: `${facts}; tolerance=${settings.tolerance}; severe=${settings.severe}`,
  };
}

/** The month that begins at a position in years. */
function beginning(at: number): string {
  return formatPeriod(at + 1 / 12, 'month');
}
