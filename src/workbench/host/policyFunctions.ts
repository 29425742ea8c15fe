import type { Workbook } from '@cj-tech-master/excelts';
import { evaluate, FUNCTIONS } from '../../functions';
import type { Answer, Argument, CellInput, CellOutput } from '../../functions/signature';

/** A value in the workbook library's formula engine; see its `runtime/values`. */
type RuntimeScalar =
  | { readonly kind: 0 }
  | { readonly kind: 1; readonly value: number }
  | { readonly kind: 2; readonly value: string }
  | { readonly kind: 3; readonly value: boolean }
  | { readonly kind: 4; readonly code: string };
interface RuntimeArray {
  readonly kind: 5;
  readonly rows: readonly (readonly RuntimeScalar[])[];
  readonly height: number;
  readonly width: number;
}
type RuntimeValue = RuntimeScalar | RuntimeArray;

/** Lets the workbook's formulas call every POLICY function. */
export function registerPolicyFunctions(workbook: Workbook): void {
  for (const { name } of FUNCTIONS) {
    workbook.registerFunction(`POLICY.${name}`, (args: unknown[]) =>
      callPolicy(name, args as RuntimeValue[]),
    );
  }
}

/** An error among the arguments is the result, as in Excel, where it never reaches a custom function. */
function callPolicy(name: string, args: readonly RuntimeValue[]): RuntimeValue {
  const error = args.find((arg) => arg.kind === 4);
  if (error) return error;
  return toRuntime(evaluate(name, args.map(toArgument)));
}

function toArgument(value: RuntimeValue): Argument {
  return value.kind === 5 ? value.rows.map((row) => row.map(toInput)) : toInput(value);
}

/** Within a range, Excel hands an error value over as its word. */
function toInput(value: RuntimeScalar): CellInput {
  if (value.kind === 0) return null;
  return value.kind === 4 ? value.code : value.value;
}

function toRuntime(answer: Answer): RuntimeValue {
  if (!Array.isArray(answer)) return scalar(answer);
  const rows = answer.map((row) => row.map(scalar));
  return { kind: 5, rows, height: rows.length, width: rows[0]?.length ?? 0 };
}

function scalar(output: CellOutput): RuntimeScalar {
  if (typeof output === 'number') return { kind: 1, value: output };
  if (typeof output === 'string') return { kind: 2, value: output };
  if (typeof output === 'boolean') return { kind: 3, value: output };
  return { kind: 4, code: output.error };
}
