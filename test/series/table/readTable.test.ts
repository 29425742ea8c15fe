import { describe, expect, test } from 'vitest';
import { readTable } from '../../../src/series/table/readTable';

describe('a long table', () => {
  test('is read column by column, whatever their order and language', () => {
    const { observations, unread } = readTable([
      ['period', 'indicator', 'value', 'region', 'basis', 'state', 'reported', 'source', 'note'],
      ['2023-06', '7', '1,234', '甲镇', 'cumulative', 'revised', '2023-07-05', '统计局', '补报'],
    ]);
    expect(unread).toEqual([]);
    expect(observations).toEqual([
      {
        indicator: 7,
        region: '甲镇',
        period: '2023-06',
        value: 1234,
        basis: 'cumulative',
        state: 'revised',
        reported: '2023-07-05',
        source: '统计局',
        note: '补报',
      },
    ]);
  });

  test('takes the basis from a span such as 1-6月, and 当期 otherwise', () => {
    const { observations } = readTable([
      ['指标名称', '时期', '数值'],
      ['合同成交额', '2023年1-6月', 30],
      ['合同成交额', '2023年6月', 6],
      ['合同成交额', '2023年前三季度', 50],
    ]);
    expect(observations.map(({ period, basis, value }) => [period, basis, value])).toEqual([
      ['2023-06', 'cumulative', 30],
      ['2023-06', 'current', 6],
      ['2023-09', 'cumulative', 50],
    ]);
  });

  test('may hold current and cumulative values side by side', () => {
    const { observations } = readTable([
      ['指标', '时期', '当期值', '累计值'],
      ['合同成交额', '2023-06', 6, 30],
    ]);
    expect(observations.map(({ basis, value }) => [basis, value])).toEqual([
      ['current', 6],
      ['cumulative', 30],
    ]);
  });

  test('reads dates that Excel hands over as serials: 45078 is 1 June 2023, 45112 is 5 July 2023', () => {
    const { observations } = readTable([
      ['指标', '时期', '数值', '报告日期'],
      ['企业数', 45078, 5, 45112],
    ]);
    expect(observations[0]).toMatchObject({ period: '2023-06', reported: '2023-07-05' });
  });

  test('converts from the unit that the table states to the one the indicator is kept in', () => {
    const rows = [
      ['指标', '单位', '时期', '数值'],
      ['合同成交额', '万元', '2023', 54950],
    ];
    expect(readTable(rows, { unitOf: () => '亿元' }).observations[0]?.value).toBe(5.495);
    expect(readTable(rows).observations[0]?.value).toBe(54950);
  });
});

describe('a wide table', () => {
  test('has periods across, its year in the title, and blanks where nothing is known', () => {
    const { observations, unread } = readTable([
      ['2023年主要指标月报', null, null, null, null],
      ['序号', '指标名称', '单位', '5月', '6月'],
      [1, '高新技术企业', '家', '268', '２７０'],
      [2, '发明专利', '件', '—', ''],
      [null, null, null, null, null],
    ]);
    expect(unread).toEqual([]);
    expect(observations).toEqual([
      { indicator: '高新技术企业', period: '2023-05', value: 268, basis: 'current' },
      { indicator: '高新技术企业', period: '2023-06', value: 270, basis: 'current' },
    ]);
  });

  test('tells 当期 and 累计 columns apart', () => {
    const { observations } = readTable([
      ['指标', '2023年6月当期值', '2023年6月（累计）', '2023年1-7月'],
      ['合同成交额', 6, 30, 35],
    ]);
    expect(observations.map(({ period, basis, value }) => [period, basis, value])).toEqual([
      ['2023-06', 'current', 6],
      ['2023-06', 'cumulative', 30],
      ['2023-07', 'cumulative', 35],
    ]);
  });

  test('may have indicators across, their units in brackets', () => {
    const { observations } = readTable([
      ['时期', '高新技术企业（家）', '合同成交额(亿元)'],
      ['2023年二季度', '270家', '1.2亿元'],
    ]);
    expect(observations).toEqual([
      { indicator: '高新技术企业', period: '2023-Q2', value: 270, basis: 'current' },
      { indicator: '合同成交额', period: '2023-Q2', value: 1.2, basis: 'current' },
    ]);
  });

  test('reads years given as numbers, but not a column of small numbers as periods', () => {
    const { observations } = readTable([
      ['指标', 3, 2022, 2023],
      ['企业数', 9, 100, 110],
    ]);
    expect(observations.map(({ period, value }) => [period, value])).toEqual([
      ['2022', 100],
      ['2023', 110],
    ]);
  });
});

describe('what is not understood', () => {
  const header = ['指标', '时期', '数值', '口径', '状态', '报告日期'];

  test.each([
    [['', '2023', 5], '没有指标', undefined],
    [['企业数', '去年', 5], '时期', 2],
    [['企业数', '2023-13', 5], '时期', 2],
    [['企业数', '2023', '约100'], '约数', 3],
    [['企业数', '2023', 'abc'], '不是数', 3],
    [['企业数', '2023', 5, '存量'], '口径', undefined],
    [['企业数', '2023', 5, '', '大概'], '状态', undefined],
    [['企业数', '2023', 5, '', '', '上周'], '报告日期', undefined],
  ])('is listed with its row and a reason: %j', (row, reason, column) => {
    const { observations, unread } = readTable([header, ['企业数', '2022', 1], row]);
    expect(observations).toHaveLength(1);
    expect(unread).toHaveLength(1);
    expect(unread[0]).toMatchObject({ row: 3, reason: { zh: expect.stringContaining(reason) } });
    expect(unread[0]?.column).toBe(column);
  });

  test('includes a second value for the same thing that differs, and not one that agrees', () => {
    const { observations, unread } = readTable([
      ['指标', '时期', '数值'],
      ['企业数', '2023', 5],
      ['企业数', '2023年', '5'],
      ['企业数', '2023', 6],
    ]);
    expect(observations).toHaveLength(1);
    expect(unread).toMatchObject([
      { row: 4, column: 3, text: '6', reason: { en: expect.stringContaining('row 2') } },
    ]);
  });

  test('says what a table without a header needs', () => {
    const { observations, unread } = readTable([
      ['企业数', '很多', 5],
      [1, 2, 3],
    ]);
    expect(observations).toEqual([]);
    expect(unread).toMatchObject([{ row: 1, reason: { zh: expect.stringContaining('指标') } }]);
  });

  test('includes a column that is neither a field nor a period', () => {
    const { observations, unread } = readTable([
      ['指标', '2023-06', '同比'],
      ['企业数', 5, 0.1],
    ]);
    expect(observations).toHaveLength(1);
    expect(unread).toMatchObject([{ row: 1, column: 3, text: '同比' }]);
  });

  test('is said once where the whole row is meant', () => {
    const { unread } = readTable([
      ['指标', '2022', '2023'],
      ['', 1, 2],
    ]);
    expect(unread).toHaveLength(1);
  });
});

test('text that looks like a formula stays text', () => {
  const { observations } = readTable([
    ['指标', '时期', '数值', '备注'],
    ['=1+1', '2023', 5, '@SUM(A1)'],
  ]);
  expect(observations[0]).toMatchObject({ indicator: '=1+1', note: '@SUM(A1)' });
});
