import { expect, it } from 'vitest';
import { readRegions, readRegionText } from '../../../src/report/decomposition/regionList';

it('reads names alone, with a weight, and with a minimum, behind tabs or commas', () => {
  const { regions, problems } = readRegionText('铜冶镇\t３\n\n寺家庄镇，1.5，2\n上庄镇');
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
  const { regions, problems } = readRegionText('甲,1\n甲,2\n乙,-1\n丙,abc\n,4');
  expect(regions).toEqual([{ name: '甲', weight: 1 }]);
  expect(problems.map(({ en }) => en)).toEqual([
    'line 2: "甲" is listed above',
    'line 3: -1 is below 0; weights and minima are 0 or more',
    'line 4: "abc" is not a number',
    'line 5: the region has no name',
  ]);
});

it('takes a line with tabs at its tabs, with numbers as people spell them', () => {
  const { regions, problems } = readRegionText('铜冶镇\t52,310\n寺家庄镇\t３，２００\t2\n上庄镇\t5.2万');
  expect(problems).toEqual([]);
  expect(regions).toEqual([
    { name: '铜冶镇', weight: 52_310 },
    { name: '寺家庄镇', weight: 3200, minimum: 2 },
    { name: '上庄镇', weight: 52_000 },
  ]);
});

it.each(['铜冶镇,52,310', '铜冶镇，1,052,310', '铜冶镇 52,310', '铜冶镇，５２，３１０'])(
  'asks what %s means instead of guessing',
  (line) => {
    const { regions, problems } = readRegionText(`甲,1.5,200\n${line}`);
    expect(regions).toEqual([{ name: '甲', weight: 1.5, minimum: 200 }]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.en).toMatch(/^line 2: "[\d,]+" may be one number or two/);
  },
);

it('knows a header by how it begins', () => {
  expect(readRegionText('乡镇,权重（人口）\n铜冶镇,3').regions).toEqual([{ name: '铜冶镇', weight: 3 }]);
  expect(readRegionText('单位名称\tMinimum each\tWeight (population)\n甲\t2\t5').regions).toEqual([
    { name: '甲', weight: 5, minimum: 2 },
  ]);
});

it('refuses a header of which it would lose a column', () => {
  const { regions, problems } = readRegionText('地区\t2024年人口\n铜冶镇\t52,310');
  expect(regions).toEqual([]);
  expect(problems.map(({ zh }) => zh)).toEqual([
    '第 1 行：表头“2024年人口”不认识；各列表头请以“地区”“权重”“保底”开头，其余的列请删去',
  ]);
});

it('takes no region for a header, whatever it is called', () => {
  const names = (text: string) => readRegionText(text).regions.map(({ name }) => name);
  expect(names('单位一\n单位二')).toEqual(['单位一', '单位二']);
  expect(names('乡镇,3\n乙,2')).toEqual(['乡镇', '乙']);
});
