import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/plan/reading/readPlan';
import { plainText } from '../../../src/plan/reading/sourceText';

const HEAD = '某县科技创新规划(2021-2025年)\n';
const HEADINGS = '序号指标名称单位2020年基数2025年目标年均增长[累计]指标属性';
const read = (...lines: string[]) => readPlan(plainText(`${HEAD}${lines.join('\n')}\n`));

describe('tables whose cells lie glued together', () => {
  it('takes figures apart where the growth decides', () => {
    expect(
      read(
        HEADINGS,
        '1高新技术企业数量家228350[122]预期性',
        '2研发经费投入强度%1.52.50.2约束性',
        '3技术合同成交额亿元1015.08.4预期性',
      ),
    ).toMatchObject([
      // 350 - 228 = 122
      {
        name: '高新技术企业数量',
        unit: '家',
        baseline: 228,
        target: 350,
        property: 'expected',
        confidence: 0.85,
        doubts: [],
      },
      // (2.5 - 1.5) / 5 years = 0.2 points
      {
        name: '研发经费投入强度',
        unit: '%',
        baseline: 1.5,
        target: 2.5,
        property: 'binding',
        confidence: 0.85,
      },
      // 10 x 1.084^5 = 14.97
      {
        name: '技术合同成交额',
        unit: '亿元',
        baseline: 10,
        target: 15,
        growth: { value: 8.4 },
        confidence: 0.85,
      },
    ]);
  });

  it('reads rows that lie glued together too, and says exactly where', () => {
    const rows = '1高新技术企业数量家228350[122]预期性2中试基地个25[3]预期性';
    const [first, second] = read(HEADINGS + rows);
    const text = `${HEAD}${HEADINGS}${rows}\n`;
    expect(first && text.slice(first.figure.start, first.figure.end)).toBe('350');
    expect(second && text.slice(second.span.start, second.span.end)).toBe('中试基地个25[3]');
    expect(second).toMatchObject({ baseline: 2, target: 5, unit: '个' });
  });

  it('keeps as doubtful what could be cut in another place', () => {
    expect(read('指标名称单位2020年基数2025年目标', '孵化器家1224')).toMatchObject([
      { name: '孵化器', baseline: 12, target: 24, confidence: 0.55, doubts: ['cells-glued'] },
    ]);
  });

  it('takes whole numbers apart again, whatever they are, or says that it is not sure', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 9999 }), fc.integer({ min: 1, max: 9999 }), (from, more) => {
        const [target] = read(HEADINGS, `1高新技术企业数量家${from}${from + more}[${more}]预期性`);
        if (target?.doubts.includes('cells-glued')) return;
        expect(target).toMatchObject({ baseline: from, target: from + more, growth: { value: more } });
      }),
    );
  });

  it('takes a sentence about indicators for no table', () => {
    expect(read('指标名称单位由县统计局2020年统一制定。', '本县2020年有企业228家。')).toEqual([]);
  });
});

describe('a glued table within a line', () => {
  it('is found behind its heading, its figures parted by their units, and ends with its last row', () => {
    expect(
      read(
        '四、主要指标指标名称2020年2025年属性公民科学素质比例9.5%15%预期性科普基地31家60家以上预期性人均科普经费2.4元5元约束性五、保障措施。培育科普队伍8支。',
      ).map(({ name, baseline, target, unit, comparator, property }) => [
        name,
        baseline,
        target,
        unit,
        comparator,
        property,
      ]),
    ).toEqual([
      ['公民科学素质比例', 9.5, 15, '%', '=', 'expected'],
      ['科普基地', 31, 60, '家', '>=', 'expected'],
      ['人均科普经费', 2.4, 5, '元', '=', 'binding'],
      ['科普队伍', null, 8, '支', '=', null],
    ]);
  });
});

describe('tables that allocate targets', () => {
  const TABLE = '单位 规上工业总产值(亿元) 新增规上企业(户)\n东区办事处 96 12\n化工园区 42 5\n合计 138 17';

  it('reads every cell, with who answers for it and the year of the title', () => {
    expect(
      read(`附件:2021年目标任务分解表\n${TABLE}`).map(({ name, target, unit, kind, targetYear }) => [
        name,
        target,
        unit,
        kind,
        targetYear,
      ]),
    ).toEqual([
      ['规上工业总产值(东区办事处)', 96, '亿元', 'level', 2021],
      ['新增规上企业(东区办事处)', 12, '户', 'annual-increment', 2021],
      ['规上工业总产值(化工园区)', 42, '亿元', 'level', 2021],
      ['新增规上企业(化工园区)', 5, '户', 'annual-increment', 2021],
      ['规上工业总产值', 138, '亿元', 'level', 2021],
      ['新增规上企业', 17, '户', 'annual-increment', 2021],
    ]);
  });

  it('reads them where the number of a row stands in one heading with whom', () => {
    const table = '任务分解\n序号单位|产值(亿元)|专利(件)\n东乡|3|4\n';
    expect(read(table).map(({ target }) => target)).toEqual([3, 4]);
  });

  it('reads none out of the same table of results', () => {
    expect(read(`附件:2020年主要经济数据\n${TABLE}`)).toEqual([]);
  });

  it('passes over columns of words, keeps what is summed over the years apart, and reads the sum at the foot', () => {
    const table =
      '五、任务分解(2022年)\n|序号|乡镇|主导产业|示范户(户)|改造农田(亩,累计)|\n|---|---|---|---|---|\n' +
      '|1|东乡|茶叶|30|500|\n|2|西镇|药材|20|—|\n|合计||—|50|500|\n';
    expect(read(table).map(({ name, target, unit, targetYear }) => [name, target, unit, targetYear])).toEqual(
      [
        ['示范户(东乡)', 30, '户', 2022],
        ['改造农田(东乡)', 500, '亩', 2022],
        ['示范户(西镇)', 20, '户', 2022],
        ['示范户', 50, '户', 2022],
        ['改造农田', 500, '亩', 2022],
      ],
    );
  });

  it('reads years in the rows, with the first of them as the baseline', () => {
    const table =
      '年度节点\n年度|营业收入(亿元)|新增高企(家)\n2020年(基期)|100|8\n2021年|120|9\n2023年|150以上|12\n';
    expect(
      read(table).map(({ name, baseline, target, comparator, kind, targetYear }) => [
        name,
        baseline,
        target,
        comparator,
        kind,
        targetYear,
      ]),
    ).toEqual([
      ['营业收入', 100, 120, '=', 'level', 2021],
      ['新增高企', 8, 9, '=', 'annual-increment', 2021],
      ['营业收入', 100, 150, '>=', 'level', 2023],
      ['新增高企', 8, 12, '=', 'annual-increment', 2023],
    ]);
  });

  it('takes years that were, and tables of results, for no targets', () => {
    const years = '年度计划\n年度|产值(亿元)|专利(件)\n2019年(实际)|1|2\n2020年(实际)|2|3\n2021年|4|5\n';
    expect(read(years).map(({ target, targetYear }) => [target, targetYear])).toEqual([
      [4, 2021],
      [5, 2021],
    ]);
    const results = '2022年任务完成情况\n乡镇|产值(亿元)|专利(件)\n东乡|1|2\n';
    expect(read(results)).toEqual([]);
  });
});
