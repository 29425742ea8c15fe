import { FUNCTIONS } from '../functions/index';
import type { Answer, Argument, CellError, CellOutput } from '../functions/signature';

/** Makes the POLICY functions known to Excel under the names that their metadata declare. */
export function registerFunctions(): void {
  for (const { name, parameters, evaluate } of FUNCTIONS) {
    // Excel passes an invocation object after the arguments, and null for an omitted optional one.
    CustomFunctions.associate(name, (...passed: (Argument | null)[]) =>
      toExcel(evaluate(passed.slice(0, parameters.length).map((argument) => argument ?? undefined))),
    );
  }
}

/** Excel shows the message of an error that is thrown; one inside a spilled range stays in its own cell. */
function toExcel(answer: Answer): unknown {
  if (Array.isArray(answer)) return answer.map((row) => row.map(cellToExcel));
  if (isError(answer)) throw cellToExcel(answer);
  return [[answer]];
}

function cellToExcel(cell: CellOutput): unknown {
  if (!isError(cell)) return cell;
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[ERROR_NAMES[cell.error]], cell.message);
}

function isError(output: CellOutput): output is CellError {
  return typeof output === 'object';
}

// By name: the codes themselves exist only once the host's part of office.js has loaded.
const ERROR_NAMES: Record<CellError['error'], keyof typeof CustomFunctions.ErrorCode> = {
  '#N/A': 'notAvailable',
  '#VALUE!': 'invalidValue',
  '#NUM!': 'invalidNumber',
};
