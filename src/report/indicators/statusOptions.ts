import type { Language } from '../../wording/language';
import type { LiveArgument } from '../formulas';
import { conventionalPath, type IndicatorRow } from './row';

/** Default tolerance and severe lag (methodology, section 5), as shares of the way from baseline to target. */
export const DEFAULT_TOLERANCE = 0.05;
export const DEFAULT_SEVERE = 0.15;

/**
 * The options of a row's STATUS: what the indicator is stands in the text, what the reader may change is read from
 * the sheet's settings and the row's path.
 */
export function statusOptions(row: IndicatorRow, pathCell: string, language: Language): LiveArgument {
  const facts = statusFacts(row, language);
  return {
    text: `"${facts}; path="&${pathCell}&"; tolerance="&tolerance&"; severe="&severe`,
    value: `${facts}; path=${conventionalPath(row.target)}; tolerance=${DEFAULT_TOLERANCE}; severe=${DEFAULT_SEVERE}`,
  };
}

/** What the plan itself says of a row, as options of STATUS and EXPLAIN; path and limits are the sheet's to add. */
export function statusFacts({ indicator, target }: IndicatorRow, language: Language): string {
  return [
    `labels=${language}`,
    `direction=${indicator.direction}`,
    ...(target.kind === 'level' ? [] : [`kind=${target.kind}`]),
    ...(target.comparator === '=' || target.comparator === 'range'
      ? []
      : [`comparator=${target.comparator}`]),
    ...(indicator.nature === 'binding' ? ['nature=binding'] : []),
  ].join('; ');
}
