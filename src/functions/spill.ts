import { CellProblem, misused } from './cellProblem';
import type { Reader } from './readers';
import type { Answer, Argument, CellInput, CellOutput, FunctionSpec } from './signature';

type Description = Omit<FunctionSpec, 'parameters' | 'evaluate'>;

/** Declares a function of single values whose answer spills over rows and columns. */
export function spilling<T extends readonly unknown[]>(
  description: Description,
  readers: { readonly [K in keyof T]: Reader<T[K]> },
  compute: (...values: T) => CellOutput[][],
): FunctionSpec {
  const parameters = readers.map((reader) => (reader as Reader<unknown>).parameter);
  const evaluate = (args: readonly Argument[]): Answer => {
    try {
      const values = readers.map((reader, i) => (reader as Reader<unknown>).read(single(args[i])));
      return compute(...(values as unknown as T));
    } catch (problem) {
      if (problem instanceof CellProblem) return problem.toCell();
      throw problem;
    }
  };
  return { ...description, parameters, evaluate };
}

function single(argument: Argument): CellInput | undefined {
  if (!Array.isArray(argument)) return argument as CellInput | undefined;
  if (argument.length === 1 && argument[0]?.length === 1) return argument[0][0];
  throw misused({
    zh: '此函数的结果占多个单元格，每个参数只能是一个单元格',
    en: 'the answer of this function spills, so each argument must be a single cell',
  });
}
