import type { Convention } from '../../progress/growth';
import { needing, positionIn, provided } from './cells';
import type { Template } from './options';

/** Growth between two cells that lie `years` apart. */
export function growthFormula(from: string, to: string, years: string, convention: Convention): string {
  if (convention === 'total') return provided(`${years}>0`, `${to}-${from}`);
  if (convention === 'annual') return provided(`${years}>0`, `(${to}-${from})/${years}`);
  return provided(`AND(${years}>0,${from}>0,${to}>0)`, `(${to}/${from})^(1/${years})-1`);
}

export const yearsBetween = (first: string, second: string) =>
  `((${positionIn(second)})-(${positionIn(first)}))`;

export const growth: Template = ([from = '', start = '', to = '', end = ''], { convention = 'compound' }) =>
  needing([from, start, to, end], [from, to], growthFormula(from, to, yearsBetween(start, end), convention));

export const required: Template = (
  [actual = '', asOf = '', target = '', end = ''],
  { convention = 'compound' },
) =>
  needing(
    [actual, asOf, target, end],
    [actual, target],
    growthFormula(actual, target, yearsBetween(asOf, end), convention),
  );

export const contribution: Template = ([part0 = '', part1 = '', total0 = '', total1 = '']) =>
  needing(
    [part0, part1, total0, total1],
    [part0, part1, total0, total1],
    provided(`${total1}<>${total0}`, `(${part1}-${part0})/(${total1}-${total0})`),
  );

export const pull: Template = ([part0 = '', part1 = '', total0 = '', total1 = '']) =>
  needing(
    [part0, part1, total0, total1],
    [part0, part1, total0, total1],
    provided(`${total0}>0`, `(${part1}-${part0})/${total0}*100`),
  );

/**
 * 累计法 asks for the g at which payments of the base at the beginning of each year grow into the sum of the later
 * years: RATE. Its search begins at the growth that would give the sum if all of it fell in the middle year.
 */
export const averageGrowth: Template = ([values = ''], { method = 'level' }) => {
  const count = `(ROWS(${values})*COLUMNS(${values}))`;
  const years = `(${count}-1)`;
  const [base, last] = [`INDEX(${values},1)`, `INDEX(${values},${count})`];
  const ratio = `((SUM(${values})-${base})/${base})`;
  const [end, growth] =
    method === 'level'
      ? [last, `(${last}/${base})^(1/${years})-1`]
      : [`(SUM(${values})-${base})`, `RATE(${years},-1,0,${ratio},1,(${ratio}/${years})^(2/${count})-1)`];
  const positive = provided(`AND(${count}>1,${base}>0,${end}>0)`, growth);
  return `IF(COUNTBLANK(${values})>0,NA(),IF(COUNT(${values})<${count},"x"+0,${positive}))`;
};
