import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/plan/reading/readPlan';
import { plainText } from '../../../src/plan/reading/sourceText';

const HEAD = '某县科技创新三年行动计划(2025-2027年)\n';
const read = (text: string) => readPlan(plainText(HEAD + text));

describe('readPlan', () => {
  it('gives the exact place of the figure and of the words that state it', () => {
    const text = `${HEAD}到 ２０２７ 年，全县　瞪羚企业　达到 ６０ 家以上；`;
    const [target] = readPlan(plainText(text));
    expect(target && text.slice(target.figure.start, target.figure.end)).toBe('６０ 家');
    expect(target && text.slice(target.span.start, target.span.end)).toBe('瞪羚企业　达到 ６０ 家以上');
    expect(target).toMatchObject({ target: 60, unit: '家', comparator: '>=', targetYear: 2027 });
  });

  it('reads traditional characters, figures with blanks in them and lists with a point for 、', () => {
    expect(read('到2027年，專利授權量達到1 200 件，新增省級平臺8家.市級平臺 20家')).toMatchObject([
      { target: 1200, unit: '件' },
      { target: 8 },
      { target: 20 },
    ]);
  });

  it('reads on where a full stop and a line break were lost', () => {
    expect(read('到2027年瞪羚企业达到30家[1]技术合同成交额突破2亿元到2026年底建成科技馆1座')).toMatchObject([
      { name: '瞪羚企业', target: 30, targetYear: 2027 },
      { name: '技术合同成交额', target: 2, unit: '亿元', comparator: '>' },
      { name: '科技馆', target: 1, targetYear: 2026 },
    ]);
  });

  it('keeps 每年 over the clauses of a sentence until 累计 or a year takes over', () => {
    expect(
      read('每年组织4-6家企业参加培训，培养技师20名，累计引进团队9个；到2027年，中试基地达到3家。').map(
        ({ target, kind }) => [target, kind],
      ),
    ).toEqual([
      [[4, 6], 'annual-increment'],
      [20, 'annual-increment'],
      [9, 'cumulative-increment'],
      [3, 'level'],
    ]);
  });

  it('reads baselines out of running text', () => {
    expect(
      read('到2027年，瞪羚企业由2024年的18家增加到40家以上，单位产值能耗比2023年的0.5吨标准煤下降12%。'),
    ).toMatchObject([
      { baselineYear: 2024, baseline: 18, target: 40, comparator: '>=' },
      { baselineYear: 2023, baseline: 0.5, target: 12, unit: '%', kind: 'growth-rate', polarity: 'down' },
    ]);
  });

  it('names the unit that the end of an item says leads', () => {
    expect(read('1.每年新增瞪羚企业12家。(牵头单位:县科技局、县税务局;责任单位:各乡镇)')).toMatchObject([
      { lead: '县科技局、县税务局' },
    ]);
  });

  it('keeps a figure that cannot be right as printed, and marks it', () => {
    expect(read('到2027年，研发机构覆盖率达到150%。')).toMatchObject([
      { target: 150, doubts: ['share-above-100'] },
    ]);
  });

  it('reads nothing out of the titles, numbers and dates of documents', () => {
    expect(
      read(
        '按照《某省规划(2021-2025年)》(某政发〔2021〕18号)要求，2025年6月30日前报送，联系电话:010-66001234。',
      ),
    ).toEqual([]);
  });

  it('never fails, and every place it gives is one in the text, whatever the text', () => {
    const pieces = fc.constantFrom(
      '到2027年',
      '每年',
      '累计',
      '分别',
      '达到',
      '增长',
      '比',
      '从',
      '由',
      '企业',
      '、',
      '和',
      '，',
      '；',
      '。',
      '\n',
      '|',
      '(',
      ')',
      '“',
      '”',
      '《',
      '》',
      '10家',
      '3.5%',
      '1-2个',
      '1万件',
      '亿元',
      '以上',
      '左右',
      '2020年',
      '指标',
      '单位',
      '-',
      '[',
      ']',
      '1.',
      '一、',
      'by 2030',
      'at least',
      ' ',
      '　',
      '负责',
      '牵头单位:',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const { span, figure, confidence, printed } of readPlan(plainText(text))) {
          expect(span.start >= 0 && span.start <= span.end && span.end <= text.length).toBe(true);
          expect(figure.start >= 0 && figure.end <= text.length).toBe(true);
          expect(confidence >= 0.5 && confidence <= 1).toBe(true);
          expect(typeof printed).toBe('string');
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('comes to an end on long runs of one word, with and without stops', () => {
    for (const word of [
      '企业10家、',
      '达到',
      '(',
      '《',
      '比2020年的',
      '一',
      '1,',
      '指标|单位|2020年\n',
      '牵头单位:',
      'a ',
    ]) {
      expect(() => readPlan(plainText(word.repeat(20_000 / word.length)))).not.toThrow();
    }
  });
});
