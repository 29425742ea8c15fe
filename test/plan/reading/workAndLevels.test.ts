import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/plan/reading/readPlan';
import { plainText } from '../../../src/plan/reading/sourceText';

const YEARLY = '临江县2025年工作要点\n';
const LONGER = '临江县发展规划(2021-2025年)\n';
const kindsIn = (text: string) => readPlan(plainText(text)).map(({ printed, kind }) => `${printed} ${kind}`);

/** Invented sentences; the kinds are those of the methodology, section 1: work done is an increment, what there is a level. */
describe('work and levels', () => {
  it('are told apart in a plan of one year', () => {
    expect(
      kindsIn(
        `${YEARLY}选派农技员30名,新建大棚200个。推广节水灌溉3万亩,绿色防控2万亩。新型农民培育任务500人,其中经营型300人、服务型200人。良种覆盖率96%。为700名老人提供助餐服务。`,
      ),
    ).toEqual([
      '30名 annual-increment',
      '200个 annual-increment',
      '3万亩 annual-increment',
      '2万亩 annual-increment',
      '500人 annual-increment',
      '300人 annual-increment',
      '200人 annual-increment',
      '96% level',
      '700名 annual-increment',
    ]);
  });

  it('are counted over the years in a longer plan, unless a year is named for them', () => {
    expect(
      kindsIn(
        `${LONGER}选派农技员30名。新改建道路90公里。2023年、2024年分别培育社团5个、6个。五年培训骨干400名。`,
      ),
    ).toEqual([
      '30名 cumulative-increment',
      '90公里 cumulative-increment',
      '5个 annual-increment',
      '6个 annual-increment',
      '400名 cumulative-increment',
    ]);
  });

  it('differ for what each one has to have and for shares, whatever the verb', () => {
    expect(
      kindsIn(`${LONGER}每名特派员联系2个村、6户。每年服务行政村覆盖率100%。新建住宅绿色建筑比例达到60%。`),
    ).toEqual(['2个 level', '6户 level', '100% level', '60% level']);
  });

  it('are brought about by a verb after the name of the place, and not each year because a growth is', () => {
    expect(kindsIn(`${LONGER}全县建成服务站14个。零售额年均增长20%,带动就业1500人。`)).toEqual([
      '14个 cumulative-increment',
      '20% growth-rate',
      '1500人 cumulative-increment',
    ]);
  });

  it('go on through a list of 不少于', () => {
    expect(kindsIn(`${LONGER}培养不少于15名骨干教师,不少于40名青年教师。`)).toEqual([
      '15名 cumulative-increment',
      '40名 cumulative-increment',
    ]);
  });

  it('of a part are those of the whole', () => {
    expect(
      kindsIn(
        `${LONGER}引进团队不少于20个,其中国家级2个。社团达到30个,其中县级9个。每年签约项目80个,其中10亿元以上项目不少于6个。`,
      ),
    ).toEqual([
      '20个 cumulative-increment',
      '2个 cumulative-increment',
      '30个 level',
      '9个 level',
      '80个 annual-increment',
      '6个 annual-increment',
    ]);
  });

  it('of each year may be told by 年 before the work, and share the unit that stands last', () => {
    expect(
      readPlan(plainText(`${LONGER}年培训电工不少于900人次,技师、高级技师占比分别提高2个和3个百分点。`)).map(
        ({ name, target, unit, kind }) => [name, target, unit, kind],
      ),
    ).toEqual([
      ['电工', 900, '人次', 'annual-increment'],
      ['技师', 2, '个百分点', 'cumulative-increment'],
      ['高级技师占比', 3, '个百分点', 'cumulative-increment'],
    ]);
  });

  it('grow by 同比 in a plan, and have grown in a report on the past', () => {
    expect(kindsIn(`${YEARLY}产值突破40亿元,同比增长12%。`)).toEqual(['40亿元 level', '12% growth-rate']);
    expect(kindsIn(`${LONGER}去年产值40亿元,同比增长12%。`)).toEqual([]);
  });

  it('are read where the verb names the work, and where a size of 千亩 is part of the name', () => {
    expect(
      readPlan(plainText(`${LONGER}完成造林5万亩,每个乡镇建成1个千亩果园。`)).map(({ name, target }) => [
        name,
        target,
      ]),
    ).toEqual([
      ['完成造林', 5],
      ['千亩果园', 1],
    ]);
  });

  it('are told by the verb in the middle of a clause, after who acts or where', () => {
    expect(
      kindsIn(
        `${LONGER}到2025年,在养老、急救等领域实施民生项目12项。东街社区选派特派员8名。利用盐文化、茶文化开发线路6条、读本20册。全职引进博士9名。`,
      ),
    ).toEqual([
      '12项 cumulative-increment',
      '8名 cumulative-increment',
      '6条 cumulative-increment',
      '20册 cumulative-increment',
      '9名 cumulative-increment',
    ]);
  });
});

/** What a word means where it stands: the figures are those that a person reads. */
describe('words that mean something else elsewhere', () => {
  const figuresIn = (text: string) => readPlan(plainText(LONGER + text)).map(({ printed }) => printed);

  it('a gap that is to shrink is a target, one that there is looks back', () => {
    expect(figuresIn('城乡差距缩小到4个百分点以内。')).toEqual(['4个百分点']);
    expect(figuresIn('与全省平均水平存在较大差距,高新技术企业6家。')).toEqual([]);
  });

  it('a grant ends with its clause where a verb after a semicolon speaks of something else', () => {
    expect(figuresIn('每项资助额度100万元;承担省级项目4项,带动企业投入2亿元。')).toEqual(['4项', '2亿元']);
    expect(figuresIn('对获批平台给予奖励:国家级100万元;省级50万元。')).toEqual([]);
  });

  it('percentages in characters may have decimals, and a third of something is no mark', () => {
    expect(readPlan(plainText(`${LONGER}研发人员年均增长百分之九点五。`))).toMatchObject([{ target: 9.5 }]);
    expect(figuresIn('基层报表数量压减三分之一以上。')).toEqual([]);
  });

  it('a document that is carried out lends its years only where the plan has none', () => {
    const years = (text: string) => readPlan(plainText(text)).map(({ targetYear }) => targetYear);
    const carried = '某县贯彻落实《全民科学素质行动规划纲要(2021-2035年)》实施方案\n新建科普站6个。';
    expect(years(`${carried}到2025年,科普基地达到9家。`)).toEqual([2025, 2025]);
    expect(years(carried)).toEqual([2035]);
    expect(years('为落实上级精神,制定《某市科技行动计划(2023-2025年)》。\n新建科普站6个。')).toEqual([2025]);
  });

  it('words that contain a preposition are names, and names of kinds act on nothing', () => {
    expect(kindsIn(`${LONGER}到2025年,优化服务,通过率达到95%。利用外资达到3亿美元。`)).toEqual([
      '95% level',
      '3亿美元 level',
    ]);
    expect(kindsIn(`${LONGER}到2025年,智能改造企业120家。`)).toEqual(['120家 level']);
  });

  it('what only looks back on the way does not reach the next sentence, what opens a paragraph does', () => {
    expect(figuresIn('企业少,上市的只有4家。三年培育领军企业6家,引进团队5个。')).toEqual(['6家', '5个']);
    expect(figuresIn('截至2020年底,瞪羚企业达到40家。中试基地9家。')).toEqual([]);
    expect(figuresIn('2020年登记技术合同只有30份。要建设登记点2个。')).toEqual(['2个']);
  });

  it('what is granted before a 但 describes', () => {
    expect(figuresIn('钛材产量占全国的60%,但高端产品少。')).toEqual([]);
  });

  it('a year before the plan is none that a target is due in', () => {
    const years = readPlan(plainText(`${LONGER}2020年登记技术合同30份。每年组织对接活动6次。`)).map(
      ({ targetYear }) => targetYear,
    );
    expect(years).toEqual([2025]);
  });

  it('so many times a former year is held against that year', () => {
    expect(readPlan(plainText(`${LONGER}到2025年,成交额达到2015年的2.5倍。`))).toMatchObject([
      { target: 2.5, unit: '倍', targetYear: 2025 },
    ]);
  });

  it('a point between characters is a 、 where a text has none of those, and else ends a sentence', () => {
    expect(figuresIn('建成中试基地.孵化器各6家。')).toEqual(['6家', '6家']);
    expect(figuresIn('截至目前,有孵化器、中试基地各6家.到2025年,建成孵化器、加速器各8家.')).toEqual([
      '8家',
      '8家',
    ]);
  });

  it('signs of comparison are words', () => {
    expect(readPlan(plainText(`${LONGER}到2025年,达标率≥95%,不良率≤2%。`))).toMatchObject([
      { target: 95, comparator: '>=' },
      { target: 2, comparator: '<=' },
    ]);
  });

  it('a change over several years is marked, a rate a year is not', () => {
    const doubts = (text: string) => readPlan(plainText(LONGER + text)).map((target) => target.doubts);
    expect(doubts('到2025年,万元产值能耗比2020年下降14%。')).toEqual([['growth-over-years']]);
    expect(doubts('到2025年,技术合同成交额比2020年年均增长14%。')).toEqual([[]]);
  });
});
