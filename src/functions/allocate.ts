import { allocate as core } from '../progress/allocation/allocate';
import type { RoundingConvention } from '../progress/allocation/round';
import { misused, undefinedResult, unreadable } from './cellProblem';
import { type Choices, matchChoice } from './choices';
import { cellsOf, orProblem } from './overSeries';
import { isBlank, number, numberIfAny } from './readers';
import type { Argument, FunctionSpec, Parameter } from './signature';

const ROUNDINGS: Choices<RoundingConvention> = {
  'half-even': ['even', '四舍六入五成双', 'gb/t 8170'],
  'half-away': ['away', '四舍五入'],
};

const TOTAL: Parameter = {
  name: 'total',
  title: { zh: '总量', en: 'Total' },
  description: { zh: '要分解的总量', en: 'What is to be split' },
};
const WEIGHTS: Parameter = {
  name: 'weights',
  title: { zh: '权重', en: 'Weights' },
  description: { zh: '各地区权重所在区域，不小于 0', en: 'Range of the weights, one a region, 0 or more' },
};
const UNIT: Parameter = {
  name: 'unit',
  title: { zh: '最小单位', en: 'Unit' },
  description: {
    zh: '各部分为它的整数倍：1 为整数（默认，家、件、人），0.01 为两位小数',
    en: 'The parts are whole multiples of it: 1 for things that are counted (default), 0.01 for two decimals',
  },
  optional: true,
};
const MINIMUM: Parameter = {
  name: 'minimum',
  title: { zh: '保底', en: 'Minimum' },
  description: {
    zh: '每个地区至少分到的数，默认 0；也可给与权重同样大小的区域，逐一指定',
    en: 'What every region gets at least, 0 by default; or a range as large as the weights, one for each',
  },
  optional: true,
};
const ROUNDING: Parameter = {
  name: 'rounding',
  title: { zh: '修约', en: 'Rounding' },
  description: {
    zh: '总量不是最小单位的整数倍时：half-even 四舍六入五成双（默认，GB/T 8170）或 half-away 四舍五入',
    en: 'For a total that is no whole multiple of the unit: half-even (default, GB/T 8170) or half-away',
  },
  optional: true,
};

export const allocate: FunctionSpec = {
  name: 'ALLOCATE',
  group: 'allocation',
  summary: {
    zh: '按权重分解总量，合计与总数完全一致',
    en: 'Split a total by weights so that the parts add up',
  },
  parameters: [TOTAL, WEIGHTS, UNIT, MINIMUM, ROUNDING],
  details: {
    zh: '最大余数法：先取各地区应得份额的整数部分，余下的单位依次给余数最大者，余数相同给靠前者。份额低于保底的地区得保底，其余地区再分。结果与权重区域同形溢出，合计等于按最小单位修约后的总量。权重空缺为 #N/A，为负或全为 0 是 #VALUE!，保底之和超过总量为 #NUM!。',
    en: 'Largest remainder: every region gets the whole units of its exact share, and the units left go to the largest remainders, of equal ones to the earlier. A region below the minimum gets the minimum and the others share the rest. Spills in the shape of the weights; the parts add up to the total, rounded to the unit. #N/A for a blank weight, #VALUE! for a negative one or none above 0, #NUM! where the minima exceed the total.',
  },
  examples: [
    {
      formula: 'POLICY.ALLOCATE(10, {5,3,1})',
      result: '{6, 3, 1}',
      how: {
        zh: '份额 5.56、3.33、1.11；取整 5、3、1，余 1 个给余数最大的第一个',
        en: 'Shares 5.56, 3.33, 1.11; whole parts 5, 3, 1; the one left goes to the first, whose remainder is largest',
      },
    },
    {
      formula: 'POLICY.ALLOCATE(20, {60,30,1,1}, 1, {0,0,5,3})',
      result: '{8, 4, 5, 3}',
      how: {
        zh: '后两个的份额不到保底，先得 5 和 3；余 12 按 60∶30 分',
        en: 'The shares of the last two lie below their minima of 5 and 3; the 12 left are split 60 to 30',
      },
    },
  ],
  source: {
    zh: '最大余数法（汉密尔顿法）；修约按 GB/T 8170-2008',
    en: 'Largest remainder (Hamilton); rounding by GB/T 8170-2008',
  },
  evaluate: ([total, weights, unit, minimum, rounding]) =>
    orProblem(() => {
      const rows = Array.isArray(weights) ? weights : [[weights ?? null]];
      const weight = number(WEIGHTS);
      const result = core({
        total: number(TOTAL).read(only(total, TOTAL)),
        weights: rows.flat().map((cell) => weight.read(cell)),
        unit: amount(unit, UNIT, 1, (value) => value > 0),
        minimum: minimumOf(minimum, rows.flat().length),
        convention: conventionOf(rounding),
      });
      if (result.kind === 'bad-weights') {
        throw misused({
          zh: '权重不得为负，且至少有一个大于 0',
          en: 'weights must not be negative, and one at least must be above 0',
        });
      }
      if (result.kind === 'minimum-too-high') {
        throw undefinedResult({
          zh: `保底合计 ${result.needed}，超过总量；请降低保底`,
          en: `the minima come to ${result.needed}, more than the total; lower the minimum`,
        });
      }
      let next = 0;
      return rows.map((row: readonly unknown[]) => row.map(() => result.parts[next++] as number));
    }),
};

function only(argument: Argument, parameter: Parameter) {
  const cells = cellsOf(argument);
  if (cells.length === 1) return cells[0];
  throw unreadable(`${cells.length} 个单元格 / cells`, parameter, { zh: '一个单元格', en: 'one cell' });
}

function amount(
  argument: Argument,
  parameter: Parameter,
  usual: number,
  fits: (value: number) => boolean,
): number {
  const value = numberIfAny(parameter).read(only(argument, parameter));
  if (Number.isNaN(value)) return usual;
  if (fits(value)) return value;
  throw unreadable(
    value,
    parameter,
    usual === 1
      ? { zh: '大于 0 的数', en: 'a number above 0' }
      : { zh: '不小于 0 的数', en: 'a number of 0 or more' },
  );
}

/** One number for all, or one for each weight, blank for none. */
function minimumOf(argument: Argument, regions: number): number | readonly number[] {
  const cells = cellsOf(argument);
  if (cells.length === 1) return amount(argument, MINIMUM, 0, notNegative);
  if (cells.length === regions) return cells.map((cell) => amount(cell, MINIMUM, 0, notNegative));
  throw unreadable(`${cells.length} 个单元格 / cells`, MINIMUM, {
    zh: `一个单元格，或与权重一样的 ${regions} 个`,
    en: `one cell, or ${regions} as the weights have`,
  });
}

const notNegative = (value: number) => value >= 0;

function conventionOf(argument: Argument): RoundingConvention {
  const cell = only(argument, ROUNDING);
  return isBlank(cell) ? 'half-even' : matchChoice(String(cell), ROUNDINGS, ROUNDING);
}
