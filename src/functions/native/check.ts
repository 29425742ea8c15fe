import { CONVENTIONS, type Convention } from '../../progress/growth';
import { needing, provided } from './cells';
import { growthFormula, yearsBetween } from './growth';
import type { Template } from './options';

/** A published growth that is a number, in a stated convention or, without one, in that which fits best. */
export const check: Template = (
  [baseline = '', start = '', target = '', end = '', published = ''],
  { convention },
) => {
  const years = yearsBetween(start, end);
  const decimals = `IFERROR(LEN(${published})-FIND(".",${published}),0)`;
  const unitsOff = (one: Convention) => {
    const scale = one === 'compound' ? '100*' : '';
    return `ABS(${published}-${scale}(${growthFormula(baseline, target, years, one)}))*10^${decimals}`;
  };
  const off =
    convention === undefined
      ? `MIN(${CONVENTIONS.map((one) => `IFERROR(${unitsOff(one)},9E9)`).join(',')})`
      : unitsOff(convention);
  // Up to half a unit off, and up to one more, as the core compares.
  const verdict = `IF(${off}<=0.5000000005,"consistent",IF(${off}<=1.5000000015,"rounding","inconsistent"))`;
  const numbers = [baseline, target, published];
  return needing([baseline, start, target, end, published], numbers, provided(`${years}>0`, verdict));
};
