import type { Dated } from '../series/dated';
import { parsePeriod } from '../series/period';
import { CellProblem, misused, unreadable } from './cellProblem';
import { elementwise } from './elementwise';
import { isBlank, number, type Reader } from './readers';
import type { Answer, Argument, CellInput, CellOutput, FunctionSpec, Parameter } from './signature';

export const PERIODS: Parameter = {
  name: 'periods',
  title: { zh: '各期', en: 'Periods' },
  description: { zh: '时期所在区域，与数值一一对应', en: 'Range of the periods, one for each value' },
};

export const VALUES: Parameter = {
  name: 'values',
  title: { zh: '数值', en: 'Values' },
  description: { zh: '数值所在区域；空白单元格不计', en: 'Range of the values; blank cells are left out' },
};

/**
 * Declares a function over a series (its first two arguments, read whole) and over further arguments, for each
 * element of which it answers one cell.
 */
export function overSeries<T extends readonly unknown[]>(
  description: Omit<FunctionSpec, 'parameters' | 'evaluate'>,
  readers: { readonly [K in keyof T]: Reader<T[K]> },
  compute: (series: readonly Dated[], ...values: T) => CellOutput,
): FunctionSpec {
  return {
    ...description,
    parameters: [PERIODS, VALUES, ...readers.map((reader) => (reader as Reader<unknown>).parameter)],
    evaluate: ([periods, values, ...others]) =>
      orProblem(() => {
        const series = readSeries(periods, values);
        return elementwise<T>(readers, (...each) => compute(series, ...each))(others);
      }),
  };
}

/** Turns a problem with the arguments into the error of the cell. */
export function orProblem(answer: () => Answer): Answer {
  try {
    return answer();
  } catch (problem) {
    if (problem instanceof CellProblem) return problem.toCell();
    throw problem;
  }
}

/** The cells of an argument, row by row. */
export function cellsOf(argument: Argument): readonly (CellInput | undefined)[] {
  return Array.isArray(argument) ? argument.flat() : [argument as CellInput | undefined];
}

/** Pairs periods with values; pairs without a value are left out. */
export function readSeries(periods: Argument, values: Argument): Dated[] {
  const dates = cellsOf(periods);
  const numbers = cellsOf(values);
  if (dates.length !== numbers.length) {
    throw misused({
      zh: `时期有 ${dates.length} 个，数值有 ${numbers.length} 个；两个区域须一样大`,
      en: `there are ${dates.length} periods and ${numbers.length} values; the two ranges must be of one size`,
    });
  }
  const value = number(VALUES);
  return dates.flatMap((cell, i) =>
    isBlank(numbers[i]) ? [] : [{ period: readPeriod(cell, PERIODS), value: value.read(numbers[i]) }],
  );
}

/** A period with its length, which YOY and POP compare by. */
export function spanOf(parameter: Parameter): Reader<Dated['period']> {
  return { parameter, read: (cell) => readPeriod(cell, parameter) };
}

function readPeriod(cell: CellInput | undefined, parameter: Parameter): Dated['period'] {
  const period = isBlank(cell) || typeof cell === 'boolean' ? undefined : parsePeriod(cell);
  if (period !== undefined) return period;
  throw unreadable(isBlank(cell) ? '' : cell, parameter, {
    zh: '时期，如 2023、2023-Q2、2023-06、2023年1-6月',
    en: 'a period such as 2023, 2023-Q2, 2023-06 or 2023年1-6月',
  });
}
