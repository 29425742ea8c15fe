import { FUNCTIONS } from './index';
import type { Answer, Argument, CellError, CellOutput } from './signature';

/**
 * Gives every POLICY function to Excel. Excel hands each argument over as rows of cells, since our metadata
 * declares matrices, and takes rows back.
 */
export function registerFunctions(): void {
  for (const spec of FUNCTIONS) {
    CustomFunctions.associate(spec.name, (...args: unknown[]) => {
      // The last argument is the invocation that Excel adds, of which our functions have no need.
      const given = args.slice(0, spec.parameters.length) as Argument[];
      return toMatrix(spec.evaluate(given)).map((row) => row.map(toExcel));
    });
  }
}

function toMatrix(answer: Answer): readonly (readonly CellOutput[])[] {
  return Array.isArray(answer) ? answer : [[answer]];
}

function toExcel(output: CellOutput): string | number | boolean | CustomFunctions.Error {
  return typeof output === 'object' ? toExcelError(output) : output;
}

function toExcelError({ error, message }: CellError): CustomFunctions.Error {
  const codes: Record<CellError['error'], CustomFunctions.ErrorCode> = {
    '#N/A': CustomFunctions.ErrorCode.notAvailable,
    '#VALUE!': CustomFunctions.ErrorCode.invalidValue,
    '#NUM!': CustomFunctions.ErrorCode.invalidNumber,
  };
  // Excel refuses words with #NUM!; EXPLAIN and the reference give them.
  return error === '#NUM!'
    ? new CustomFunctions.Error(codes[error])
    : new CustomFunctions.Error(codes[error], message);
}
