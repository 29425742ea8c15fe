import type { Situation } from '../progress/situation';
import { unreadable } from './cellProblem';
import { ACTUAL, AS_OF, BASELINE, END, OPTIONS, START, TARGET } from './parameters';
import { numberIfAny, periodIfAny, type Reader } from './readers';
import type { CellInput, CellOutput } from './signature';
import { readStatusOptions, type StatusOptions } from './statusOptions';

const DONE = ['完成', '已完成', '是', 'done', 'yes'];
const NOT_DONE = ['未完成', '否', 'no', 'pending'];

const anyNumber = numberIfAny(ACTUAL).read;

/** The latest value: a number, or whether a milestone is done. */
const actualOrDone: Reader<number | boolean> = {
  parameter: ACTUAL,
  read: (cell) => {
    if (typeof cell === 'number') return cell;
    return wordOfCompletion(cell) ?? anyNumber(cell);
  },
};

function wordOfCompletion(cell: CellInput | undefined): boolean | undefined {
  if (typeof cell === 'boolean') return cell;
  if (typeof cell !== 'string') return undefined;
  const word = cell.trim().toLowerCase();
  if (DONE.includes(word)) return true;
  return NOT_DONE.includes(word) ? false : undefined;
}

const statusOptions: Reader<StatusOptions> = {
  parameter: OPTIONS,
  read: (cell) => readStatusOptions(cell === null || cell === undefined ? '' : String(cell)),
};

/** The seven arguments of STATUS and EXPLAIN; blank ones are part of the verdict, not an error. */
export const STATUS_READERS = [
  numberIfAny(BASELINE),
  periodIfAny(START),
  numberIfAny(TARGET),
  periodIfAny(END),
  actualOrDone,
  periodIfAny(AS_OF),
  statusOptions,
] as const;

export type StatusValues = [number, number, number, number, number | boolean, number, StatusOptions];

/**
 * Puts the arguments of STATUS before a judgement of the situation they describe. One situation is lent to every
 * call, since ranges bring a million of them; a judgement does not keep it.
 */
export function situated(judge: (situation: Situation, options: StatusOptions) => CellOutput) {
  const none = Number.NaN;
  const lent = { baseline: none, start: none, target: none, end: none, actual: none, asOf: none };
  return (...[baseline, start, target, end, actual, asOf, options]: StatusValues): CellOutput => {
    lent.baseline = baseline;
    lent.start = start;
    lent.target = target;
    lent.end = end;
    lent.actual = typeof actual === 'number' ? actual : completion(actual, options);
    lent.asOf = asOf;
    return judge(lent, options);
  };
}

/** Only milestones are done or not. */
function completion(done: boolean, { kind }: StatusOptions): number {
  if (kind === 'milestone') return done ? 1 : 0;
  throw unreadable(done, ACTUAL, {
    zh: '数字（是否完成只用于 kind=milestone）',
    en: 'a number (done or not is for kind=milestone)',
  });
}
