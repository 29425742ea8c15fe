import { FUNCTIONS } from '../functions/index';
import type { Answer, Argument, CellError, CellOutput } from '../functions/signature';

/**
 * Makes the POLICY functions known to Excel, under the names that their metadata declare. The metadata say that
 * arguments and results are matrices: Excel hands each argument over as rows of cells and takes rows back.
 */
export function registerFunctions(): void {
  for (const { name, parameters, evaluate } of FUNCTIONS) {
    // After the arguments comes an invocation object, of which our functions have no need.
    CustomFunctions.associate(name, (...passed: unknown[]) =>
      toRows(evaluate(passed.slice(0, parameters.length) as Argument[])),
    );
  }
}

/** An error becomes one in its own cell, so that it spoils no neighbour of a spilled range. */
function toRows(answer: Answer): unknown[][] {
  const rows = Array.isArray(answer) ? answer : [[answer]];
  return rows.map((row) => row.map((cell) => (isError(cell) ? toExcel(cell) : cell)));
}

function isError(output: CellOutput): output is CellError {
  return typeof output === 'object';
}

function toExcel({ error, message }: CellError): CustomFunctions.Error {
  const code = CustomFunctions.ErrorCode[ERROR_NAMES[error]];
  // Excel refuses words with #NUM!; EXPLAIN and the reference give them.
  return error === '#NUM!' ? new CustomFunctions.Error(code) : new CustomFunctions.Error(code, message);
}

// By name: the codes themselves exist only once the host's part of office.js has loaded.
const ERROR_NAMES: Record<CellError['error'], keyof typeof CustomFunctions.ErrorCode> = {
  '#N/A': 'notAvailable',
  '#VALUE!': 'invalidValue',
  '#NUM!': 'invalidNumber',
};
