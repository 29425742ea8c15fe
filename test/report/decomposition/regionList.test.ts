import { expect, it } from 'vitest';
import { linesOf, readRegions } from '../../../src/report/decomposition/regionList';

it('reads names alone, with a weight, and with a minimum, behind tabs or commas', () => {
  const { regions, problems } = readRegions(linesOf('铜冶镇\t３\n\n寺家庄镇，1.5，2\n上庄镇'));
  expect(problems).toEqual([]);
  expect(regions).toEqual([
    { name: '铜冶镇', weight: 3 },
    { name: '寺家庄镇', weight: 1.5, minimum: 2 },
    { name: '上庄镇' },
  ]);
});

it('finds its columns by their headers, in either language and any order', () => {
  const { regions } = readRegions([
    ['Weight', 'Region'],
    ['2', 'North'],
  ]);
  expect(regions).toEqual([{ name: 'North', weight: 2 }]);
  expect(
    readRegions([
      ['地区', '权重', '保底'],
      ['甲', '', '1'],
    ]).regions,
  ).toEqual([{ name: '甲', minimum: 1 }]);
});

it('names the line of what it cannot use', () => {
  const { regions, problems } = readRegions(linesOf('甲,1\n甲,2\n乙,-1\n丙,abc\n,4'));
  expect(regions).toEqual([{ name: '甲', weight: 1 }]);
  expect(problems.map(({ en }) => en)).toEqual([
    'line 2: "甲" is listed above',
    'line 3: -1 is below 0; weights and minima are 0 or more',
    'line 4: "abc" is not a number',
    'line 5: the region has no name',
  ]);
});
