import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/plan/reading/readPlan';
import { plainText } from '../../../src/plan/reading/sourceText';

const HEAD = '某县科技创新三年行动计划(2025-2027年)\n';
const read = (text: string) => readPlan(plainText(HEAD + text));

describe('text that pages, typesetting and scanning have damaged', () => {
  it('puts together years and decimals that blanks have torn', () => {
    const torn =
      '某县科技创新行动计划\n(20 25 —202 7 年)\n到202 6 年底,瞪羚企业达到4 0 家,研发强度突破 2 .3 % 。';
    expect(readPlan(plainText(torn))).toMatchObject([
      { targetYear: 2026, target: 40 },
      { targetYear: 2026, target: 2.3, unit: '%' },
    ]);
  });

  it('takes the number of an item off the year behind it', () => {
    expect(read('1. 2026年瞪羚企业达到20家;2.2027年瞪羚企业达到30家;3、中试基地达到4家。')).toMatchObject([
      { name: '瞪羚企业', targetYear: 2026, target: 20 },
      { name: '瞪羚企业', targetYear: 2027, target: 30 },
      { name: '中试基地', targetYear: 2027, target: 4 },
    ]);
  });

  it('knows a year that has lost its 0, and that it is past', () => {
    expect(read('223年登记技术合同31项。到227年,瞪羚企业达到60家。')).toMatchObject([
      { targetYear: 2027, target: 60 },
    ]);
  });

  it('reads on over the line breaks of a page, and not over those of headings and items', () => {
    const lines = [
      '到2027年，全县规模以上工业总产值力争突破300亿元，年均增',
      '长12%以上；规模以上工业企业、瞪羚企业分别达到180家、60',
      '家，技术合同成交额、专利质押融资额各达到',
      '二、保障措施',
    ];
    expect(read(lines.join('\n')).map(({ name, target, kind }) => [name, target, kind])).toEqual([
      ['规模以上工业总产值', 300, 'level'],
      ['规模以上工业总产值', 12, 'growth-rate'],
      ['规模以上工业企业', 180, 'level'],
      ['瞪羚企业', 60, 'level'],
    ]);
  });

  it('reads 三成 as a share, and 一成果 as a word', () => {
    expect(read('到2027年,专利转化率达到三成以上,推广每一成果。')).toMatchObject([
      { target: 30, unit: '%', comparator: '>=' },
    ]);
  });

  it('ends a section at the next chapter, also where its heading has run into its text', () => {
    const text =
      '一、工作基础三年来,全县瞪羚企业达到20家。二、主要任务(一)企业培育行动1.入库培育企业30家,支持龙头企业与高校院所建立长期合作机制,引导创新要素集聚。2.中试基地6家。';
    expect(read(text).map(({ printed }) => printed)).toEqual(['30家', '6家']);
  });

  it('parts what stands in columns of a page, and takes no date for a figure', () => {
    const text =
      '责任单位　　　任务内容　　　　　　　完成时限\n县科技局　　　　新增中试基地4家　　　　12月底';
    expect(read(text).map(({ name, printed }) => [name, printed])).toEqual([['中试基地', '4家']]);
  });

  it('puts together a share that a blank has torn, and leaves two figures apart', () => {
    expect(read('到2027年,转化率提高到5 5%,开工率1 00%。').map(({ target }) => target)).toEqual([55, 100]);
    expect(read('到2027年,瞪羚企业达到86 15%。').map(({ target }) => target)).not.toContain(8615);
  });

  it('lets a gap before a figure or a unit, or within a spaced heading, part nothing', () => {
    const gaps =
      '技术合同成交额突破    50    亿元。企业达到    300家。市科技局    新增孵化器    12家    2026年';
    expect(read(gaps).map(({ name, printed }) => [name, printed.replace(/\s/g, '')])).toEqual([
      ['技术合同成交额', '50亿元'],
      ['企业', '300家'],
      ['孵化器', '12家'],
    ]);
    expect(read('二、目　　标\n中试基地6家。').map(({ reasons }) => reasons)).toEqual([['target-section']]);
  });

  it('takes no kind of section from a sentence that only begins like a heading', () => {
    const text =
      '二、政策支持体系更加健全,金融服务实体经济的能力进一步增强,科技信贷规模突破20亿元,覆盖更多的企业和项目。';
    expect(read(text).map(({ printed }) => printed)).toEqual(['20亿元']);
  });
});
