import type { Change } from '../series/change';
import { CellProblem, undefinedResult } from './cellProblem';

/** The change of YOY and POP as a cell, or the reason why there is none. */
export function changeResult(change: Change): number {
  switch (change.kind) {
    case 'change':
      return change.value;
    case 'missing':
      throw new CellProblem('#N/A', {
        zh: `区域中没有 ${change.period} 的数值`,
        en: `the ranges hold no value for ${change.period}`,
      });
    case 'no-base':
      throw undefinedResult({
        zh: `${change.period} 为 ${change.value}，不大于 0，没有相对它的增长率；可直接相减`,
        en: `${change.period} is ${change.value}, not above 0, and has no growth in percent; subtract instead`,
      });
    case 'cumulative':
      throw undefinedResult({
        zh: '自年初起的累计值没有环比；请用当期值',
        en: 'a value cumulated from January on has no period before it; use values of the periods themselves',
      });
  }
}
