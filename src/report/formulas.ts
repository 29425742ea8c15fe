import { evaluate } from '../functions/index';
import { type NativeOptions, nativeFormula } from '../functions/native/index';
import type { Argument } from '../functions/signature';
import { quotedText } from './formulaText';
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
  return { text: quotedText(text), value: text };
}

interface CallConditions {
  /** While one of these is blank the cell shows a dash: what cannot exist yet is no error. */
  readonly needed?: readonly LiveArgument[];
  /** The cell shows a dash while this native condition is true. */
  readonly unless?: string;
  /** The result is multiplied by this, 100 for points. */
  readonly factor?: number;
  /** What the optional arguments say, for calls that native functions can stand in for. */
  readonly native?: NativeOptions;
}

/** A live POLICY call, with the value that it has now. */
export function policyCall(
  name: string,
  args: readonly LiveArgument[],
  { needed = [], unless, factor = 1, native: options }: CallConditions = {},
): FormulaCell {
  const texts = args.map((arg) => arg.text);
  const scale = factor === 1 ? '' : `*${factor}`;
  const conditions = [...needed.map((arg) => `${arg.text}=""`), ...(unless ? [unless] : [])];
  const conditional = (result: string) =>
    conditions.length === 0 ? `=${result}` : `=IF(OR(${conditions.join(',')}),"${NOTHING}",${result})`;
  const native = options && nativeFormula(name, texts, options);
  const missing = needed.some((arg) => arg.value === null || arg.value === '');
  return {
    formula: conditional(`POLICY.${name}(${texts.join(',')})${scale}`),
    value: missing ? NOTHING : presentValue(name, args, factor),
    ...(native !== undefined && { native: conditional(native + scale) }),
  };
}

function presentValue(name: string, args: readonly LiveArgument[], factor: number): Scalar {
  const answer = evaluate(
    name,
    args.map((arg) => arg.value),
  );
  if (Array.isArray(answer)) throw new Error(`POLICY.${name} spills, which a table cell cannot show`);
  if (typeof answer === 'object') return answer.error;
  return typeof answer === 'number' ? answer * factor : answer;
}
