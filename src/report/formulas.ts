import { evaluate } from '../functions/index';
import type { Argument } from '../functions/signature';
import { NOTHING } from './houseStyle';
import type { FormulaCell, Scalar } from './sheetModel';

/** An argument of a live call: how the formula refers to it, and the value that it has now. */
export interface LiveArgument {
  readonly text: string;
  readonly value: Argument;
}

/** A cell, with its present value; null is blank. */
export function liveCell(text: string, value: Scalar): LiveArgument {
  return { text, value };
}

/** A text written into the formula itself. */
export function liveText(text: string): LiveArgument {
  return { text: `"${text.replaceAll('"', '""')}"`, value: text };
}

/**
 * A live POLICY call, with the value it has now, times `factor`. While one of `needed` is blank the cell shows a
 * dash: what cannot exist yet is no error.
 */
export function policyCall(
  name: string,
  args: readonly LiveArgument[],
  needed: readonly LiveArgument[] = [],
  factor = 1,
): FormulaCell {
  const call = `POLICY.${name}(${args.map((arg) => arg.text).join(',')})${factor === 1 ? '' : `*${factor}`}`;
  const formula =
    needed.length === 0
      ? `=${call}`
      : `=IF(OR(${needed.map((arg) => `${arg.text}=""`).join(',')}),"${NOTHING}",${call})`;
  const missing = needed.some((arg) => arg.value === null || arg.value === '');
  return { formula, value: missing ? NOTHING : present(name, args, factor) };
}

function present(name: string, args: readonly LiveArgument[], factor: number): Scalar {
  const answer = evaluate(
    name,
    args.map((arg) => arg.value),
  );
  if (Array.isArray(answer)) throw new Error(`POLICY.${name} spills, which a table cell cannot show`);
  if (typeof answer === 'object') return answer.error;
  return typeof answer === 'number' ? answer * factor : answer;
}
