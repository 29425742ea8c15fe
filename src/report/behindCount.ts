import type { Plan } from '../plan/schema';
import type { Language } from '../wording/language';
import { STATUS_LOOKS, type StatusCode } from '../wording/status';
import { numberColumn, statusColumn } from './indicatorTable';
import type { FormulaCell } from './sheetModel';

/** What asks for attention: whoever leads such an indicator has something to explain. */
export const BEHIND: readonly StatusCode[] = ['behind', 'off-track', 'reversing', 'missed'];

/**
 * How many of these rows of the plan's indicator table are behind, in native functions: a sum over every pair of
 * number and word. A freshly written table has no data, so that none is.
 */
export function behindCount(
  plan: Plan,
  numbers: readonly (number | string)[],
  language: Language,
): FormulaCell {
  const words = BEHIND.map((code) => `"${STATUS_LOOKS[code].label[language]}"`).join(';');
  const rows = numbers.map((number) => `"${number}"`).join(',');
  return {
    formula: `=SUMPRODUCT(COUNTIFS(${numberColumn(plan, language)},{${rows}},${statusColumn(plan, language)},{${words}}))`,
    value: 0,
  };
}
