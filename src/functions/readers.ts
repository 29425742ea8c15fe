import { type PeriodInput, position } from '../series/period';
import { missing, unreadable } from './cellProblem';
import { type Choices, matchChoice } from './choices';
import type { CellInput, Parameter } from './signature';

/** How one argument is read out of a cell; throws a CellProblem where it cannot be. */
export interface Reader<T> {
  readonly parameter: Parameter;
  readonly read: (cell: CellInput | undefined) => T;
}

/** Nothing there: a blank cell, an empty text, or the dash that our tables print for what does not exist. */
export function isBlank(cell: CellInput | undefined): cell is null | undefined | '' | '—' {
  return cell === null || cell === undefined || cell === '' || cell === '—';
}

const A_NUMBER = { zh: '数字', en: 'a number' };
const A_PERIOD = {
  zh: '时期，如 2023、2023-Q2、2023-06、2023年6月或日期',
  en: 'a period such as 2023, 2023-Q2, 2023-06 or a date',
};

function toNumber(cell: CellInput | undefined, parameter: Parameter): number {
  if (typeof cell === 'number') return cell;
  if (isBlank(cell)) return Number.NaN;
  const value = typeof cell === 'string' ? Number(cell.normalize('NFKC').trim() || 'blank') : Number.NaN;
  if (Number.isFinite(value)) return value;
  throw unreadable(cell, parameter, A_NUMBER);
}

function toPosition(cell: CellInput | undefined, parameter: Parameter): number {
  if (isBlank(cell)) return Number.NaN;
  const at = typeof cell === 'boolean' ? Number.NaN : position(cell satisfies PeriodInput);
  if (Number.isNaN(at)) throw unreadable(cell, parameter, A_PERIOD);
  return at;
}

/** A number, also one written as text ("12.5", "１２"); blank is #N/A. */
export function number(parameter: Parameter): Reader<number> {
  const read = (cell: CellInput | undefined) => present(toNumber(cell, parameter), parameter);
  return { parameter, read };
}

/** A number, or NaN for a blank cell. */
export function numberIfAny(parameter: Parameter): Reader<number> {
  return { parameter, read: (cell) => toNumber(cell, parameter) };
}

/** The position in years of a period; blank is #N/A. */
export function period(parameter: Parameter): Reader<number> {
  const read = (cell: CellInput | undefined) => present(toPosition(cell, parameter), parameter);
  return { parameter, read };
}

/** The position in years of a period, or NaN for a blank cell. */
export function periodIfAny(parameter: Parameter): Reader<number> {
  // Down a column the period is mostly that of the row above.
  let above: CellInput | undefined;
  let at = Number.NaN;
  const read = (cell: CellInput | undefined) => {
    if (cell === above) return at;
    at = toPosition(cell, parameter);
    above = cell;
    return at;
  };
  return { parameter, read };
}

/** One of a few words, in any of its spellings; blank is `otherwise`. */
export function choice<T extends string, const D>(
  parameter: Parameter,
  choices: Choices<T>,
  otherwise: D,
): Reader<T | D> {
  return {
    parameter,
    read: (cell) => (isBlank(cell) ? otherwise : matchChoice(String(cell), choices, parameter)),
  };
}

/** Any text; blank is an empty one. */
export function text(parameter: Parameter): Reader<string> {
  return { parameter, read: (cell) => (isBlank(cell) ? '' : String(cell)) };
}

function present(value: number, parameter: Parameter): number {
  if (Number.isNaN(value)) throw missing(parameter);
  return value;
}
