import { conventionalPath } from '../../assessment/asPlanned';
import type { Language } from '../../wording/language';
import { type LiveArgument, liveText, policyCall } from '../formulas';
import type { FormulaCell } from '../sheetModel';
import type { RowReference } from '../tableColumns';
import { hasPath, type IndicatorRow, rowInputs } from './row';

/** Default tolerance and severe lag (methodology, section 5), as shares of the way from baseline to target. */
export const DEFAULT_TOLERANCE = 0.05;
export const DEFAULT_SEVERE = 0.15;

/**
 * The row's STATUS, or with `result` the figure it rests on. What the indicator is stands in the options as text;
 * what the reader may change is read from the sheet's settings and from the row's path.
 */
export function statusCall(
  row: IndicatorRow,
  ref: RowReference,
  language: Language,
  result?: { readonly result: 'value'; readonly factor: number },
): FormulaCell {
  const { baseline, basePeriod, target, targetPeriod, actual, asOf } = rowInputs(row, ref);
  const facts = [...statusFacts(row, language), ...(result ? [`result=${result.result}`] : [])].join('; ');
  const options: LiveArgument = hasPath(row)
    ? {
        text: `"${facts}; path="&${ref('path')}&"; tolerance="&tolerance&"; severe="&severe`,
        value: `${facts}; path=${conventionalPath(row.target)}; tolerance=${DEFAULT_TOLERANCE}; severe=${DEFAULT_SEVERE}`,
      }
    : liveText(facts);
  const percent = row.target.kind === 'growth-rate' ? asFraction : (argument: LiveArgument) => argument;
  const args = [baseline, basePeriod, percent(target), targetPeriod, percent(actual), asOf, options];
  return result
    ? policyCall('STATUS', args, {
        needed: [basePeriod, baseline, targetPeriod, actual, asOf],
        factor: result.factor,
      })
    : policyCall('STATUS', args);
}

/** What the plan says of the indicator, as STATUS options. */
export function statusFacts(
  { indicator, target }: Pick<IndicatorRow, 'indicator' | 'target'>,
  language: Language,
): string[] {
  return [
    `labels=${language}`,
    `direction=${indicator.direction}`,
    ...(target.kind === 'level' ? [] : [`kind=${target.kind}`]),
    ...(indicator.measure === undefined ? [] : [`measure=${indicator.measure}`]),
    ...(target.comparator === '=' || target.comparator === 'range'
      ? []
      : [`comparator=${target.comparator}`]),
    ...(indicator.nature === 'binding' ? ['nature=binding'] : []),
  ];
}

/** Growth stands in the sheet in percent, as the plan prints it; functions take a fraction. A blank stays blank. */
function asFraction({ text, value }: LiveArgument): LiveArgument {
  return {
    text: `IF(${text}="","",${text}/100)`,
    value: typeof value === 'number' ? value / 100 : value,
  };
}
