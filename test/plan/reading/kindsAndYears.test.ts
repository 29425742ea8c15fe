import { describe, expect, it } from 'vitest';
import type { ReadTarget } from '../../../src/plan/reading/reading';
import { readPlan } from '../../../src/plan/reading/readPlan';
import { plainText } from '../../../src/plan/reading/sourceText';

/**
 * Invented sentences of county offices. What each sets was written down before it was read, by the rules of
 * docs/reading.md ("How kinds are chosen"): figure, unit, kind, year and comparator, as far as a person would be sure.
 */

const FIVE_YEARS: Document = {
  head: '云河县科技创新发展规划(2021-2025年)',
  sentences: {
    '到2025年，全县高新技术企业保有量达到45家以上，科技型中小企业突破120家，省级创新平台不少于6个。':
      '45 家 level 2025 >=; 120 家 level 2025 >; 6 个 level 2025 >=',
    '每年新增规上工业企业8家、新三板挂牌企业1家，五年累计新增省级专精特新企业20家。':
      '8 家 annual 2025 =; 1 家 annual 2025 =; 20 家 cumulative 2025 =',
    '每年选派科技特派员60名，培训农民3000人次，建成示范基地10个。':
      '60 名 annual; 3000 人次 annual; 10 个 cumulative',
    '规模以上工业增加值年均增长8%以上，高技术制造业增加值占比由12%提高到20%以上。':
      '8 % growth 2025 >=; 20 % level 2025 >=',
    '万元地区生产总值能耗比2020年下降14%，主要污染物排放总量累计减少10%以上。':
      '14 % growth 2025 =; 10 % growth 2025 >=',
    '全社会研发投入较2020年翻一番，技术合同成交额翻两番。': '2 倍 relative 2025; 4 倍 relative 2025',
    '研发经费投入增速高于全省平均水平，科技进步贡献率进入全市前三位。': '- - relative; - - relative',
    '化肥农药使用量实现零增长。': '0 % growth 2025',
    '2023年、2025年瞪羚企业分别达到6家、10家。': '6 家 level 2023; 10 家 level 2025',
    '科技馆、科普公园、创新驿站各建设2个。': '2 个 cumulative; 2 个 cumulative; 2 个 cumulative',
    '每个乡镇至少建设1个科技小院，每个行政村配备1-2名科技信息员。':
      '1 个 cumulative 2025 >=; 1-2 名 level 2025 range',
    '三年内引进高层次人才30名，到期末人才总量突破2000人。': '30 名 cumulative 2023; 2000 人 level 2025 >',
    '第一阶段(2021—2022年)：新建中试基地3个，技术合同成交额达到5亿元。\n第二阶段(2023—2025年)：新建中试基地5个，技术合同成交额达到12亿元。':
      '3 个 cumulative 2022; 5 亿元 level 2022; 5 个 cumulative 2025; 12 亿元 level 2025',
    '力争到“十四五”末，建成国家级孵化器1家，在孵企业稳定在80家左右。':
      '1 家 cumulative 2025; 80 家 level 2025 ~',
    '到2023年底前，完成32个老旧厂房改造；到规划期末，腾退土地600亩。':
      '32 个 cumulative 2023; 600 亩 cumulative 2025',
    '财政科技支出占一般公共预算支出比重每年提高0.2个百分点。': '0.2 个百分点 annual 2025',
    '有效发明专利拥有量年均净增50件，每万人达到6件以上。': '50 件 annual; 6 件 level 2025 >=',
    '规模以上企业研发机构覆盖率2023年达到40%，2025年超过55%。': '40 % level 2023; 55 % level 2025 >',
    '创建省级高新区1个，省级以上工程技术研究中心从现有的4家增加到10家。': '1 个 cumulative; 10 家 level 2025',
    '实施高新技术企业倍增计划，新认定高新技术企业25家。': '25 家 cumulative',
    '推进规上企业倍增工程和瞪羚企业培育行动，瞪羚企业达到12家。': '12 家 level',
    '实施创新主体倍增行动，推动科技型中小企业数量倍增。': '2 倍 relative',
    '培育年主营业务收入超20亿元企业2家、5亿元以上企业10家。': '2 家 cumulative; 10 家 cumulative',
    '年销售收入亿元以上农业龙头企业达到15家，投资5000万元以上技改项目每年不少于20个。':
      '15 家 level; 20 个 annual 2025 >=',
    '引进、培育创新创业团队15个，培育、壮大龙头企业8家。': '15 个 cumulative; 8 家 cumulative',
    '亩均税收五年提高25%，重点项目开工率100%，完工率达到85%。': '25 % growth 2025; 100 % level; 85 % level',
    '产业技改投资年均增长12%左右，五年累计完成100亿元。': '12 % growth 2025 ~; 100 亿元 cumulative',
    '到2025年，园区工业总产值实现翻番，达到300亿元；入园企业累计达到150家，其中规上企业不低于60家。':
      '2 倍 relative; 300 亿元 level; 150 家 level; 60 家 level 2025 >=',
    '农业机械化率比2020年提高5个百分点，达到78%。': '5 个百分点 cumulative; 78 % level',
    '单位产品能耗控制在0.8吨标准煤以内，工业固废综合利用率不低于90%，失业率不超过4.5%。':
      '0.8 吨标准煤 level 2025 <=; 90 % level 2025 >=; 4.5 % level 2025 <=',
    '组织实施重大科技专项12项，突破关键技术15项以上，制定行业标准3-5项。':
      '12 项 cumulative; 15 项 cumulative 2025 >=; 3-5 项 cumulative 2025 range',
    '年均举办产学研对接活动5场，促成合作项目20项。': '5 场 annual; 20 项 annual',
    '每年新增发明专利授权80件，累计超过400件。': '80 件 annual; 400 件 cumulative 2025 >',
    '力争用三年时间培育县级以上星创天地9家。': '9 家 cumulative 2023',
    '2022年起每年投放科技信贷5亿元，到2025年累计投放20亿元以上。':
      '5 亿元 annual 2025; 20 亿元 cumulative 2025 >=',
    '本科以上学历人才占比提升至35%左右，每万名就业人员中研发人员达到40人年。':
      '35 % level 2025 ~; 40 人年 level',
    '居民收入增速快于经济增长，全员劳动生产率增速高于GDP增速。': '- - relative; - - relative',
    '县域创新能力在全市排名由第8位上升到前5位。': '- - relative',
    '万人发明专利拥有量年均增长15%，2025年达到8件。': '15 % growth; 8 件 level 2025',
    '“十四五”期间，累计争取上级科技资金5000万元以上。': '5000 万元 cumulative 2025 >=',
    '每年安排科技专项资金不少于1000万元。': '1000 万元 annual 2025 >=',
    '高新技术企业数量实现倍增，达到60家。': '2 倍 relative; 60 家 level',
    '规上工业总产值力争突破50亿元，重点企业主营业务收入达到20亿元。': '50 亿元 level 2025 >; 20 亿元 level',
    '围绕食品、建材两大产业，引进强链补链项目不少于18个，总投资超过40亿元。':
      '18 个 cumulative 2025 >=; 40 亿元 level 2025 >',
    '国家级、省级、市级星创天地各1家、3家、6家。': '1 家; 3 家; 6 家',
    '到2022年全县实现科技特派员行政村全覆盖，到2025年科技服务覆盖农户率达到95%。': '95 % level 2025',
    '新型研发机构从2家增至6家，每年为企业解决技术难题30项以上。': '6 家 level 2025; 30 项 annual 2025 >=',
    '三、2024年重点任务\n建设乡村科普馆5个，科普大篷车巡展30场次。': '5 个 annual 2024; 30 场次 annual 2024',
    '园区每年新建标准厂房3万平方米，五年内建成15万平方米以上。':
      '3 万平方米 annual; 15 万平方米 cumulative 2025 >=',
    '省级以上“专精特新”企业总数达到22家，年均增加4家。': '22 家 level; 4 家 annual',
    '全县公民具备科学素质的比例每年提升1个百分点以上，2025年达到16%。':
      '1 个百分点 annual 2025 >=; 16 % level 2025',
  },
};

const ONE_YEAR: Document = {
  head: '柳林县2024年科技工作要点',
  sentences: {
    '新增高新技术企业6家，高新技术企业总数达到30家。': '6 家 annual 2024; 30 家 level 2024',
    '全年完成技术合同登记额2亿元，同比增长15%。': '2 亿元 level 2024; 15 % growth 2024',
    '一季度完成入户宣传500户，上半年引进项目3个，年底前建成投用。': '500 户 annual 2024; 3 个 annual 2024',
    '规上工业企业研发活动覆盖率力争达到60%。': '60 % level 2024',
    '培养土专家40名，带动农户500户增收。': '40 名 annual 2024; 500 户 annual 2024',
    '明年上半年建成县级科技展厅1个。': '1 个 annual 2025',
    '举办科技培训班12期，培训1500人次，发放技术资料2万份。':
      '12 期 annual 2024; 1500 人次 annual; 20000 份 annual',
    '专利申请量同比增长10%以上，专利授权量不低于200件。': '10 % growth 2024 >=; 200 件 level 2024 >=',
    '到2026年全县高新技术企业达到40家，今年新认定5家以上。': '40 家 level 2026; 5 家 annual 2024 >=',
    '力争R&D经费投入强度比上年提高0.1个百分点，达到1.5%。': '0.1 个百分点 annual 2024; 1.5 % level 2024',
  },
};

const UNTITLED: Document = {
  head: '关于加快推进农业科技创新的实施意见\n各乡镇人民政府，县直各单位：\n为提升农业科技水平，现提出如下意见。\n一、总体目标\n到2026年，全县农业科技园区达到3个。\n二、重点任务',
  sentences: {
    '选育新品种12个，推广面积10万亩。': '3 个 level 2026; 12 个 cumulative 2026; 10 万亩 cumulative 2026',
    '届时，农业科技进步贡献率达到66%以上。': '3 个 level 2026; 66 % level 2026 >=',
    '三年内建成智慧农业示范点9个。': '3 个 level 2026; 9 个 cumulative 2026',
  },
};

const UNDATED: Document = {
  head: '今年，全县科技工作坚持创新驱动，奋力开创新局面。\n一、主要目标',
  sentences: {
    '新建科技示范基地4处，组织农民培训8000人次，科技型企业达到15家。':
      '4 处 annual -; 8000 人次 annual -; 15 家 level -',
    '全年申报市级以上项目6项，引进新品种5个。': '6 项 annual -; 5 个 annual -',
  },
};

/** None of these sets a target. */
const NONE = [
  '对年产值首次突破2亿元的企业，一次性奖励20万元。',
  '总投资1.5亿元的食品产业园项目加快建设。',
  '安排财政资金500万元用于设备更新。',
  '县财政安排专项资金300万元支持平台建设。',
  '项目总投资3.2亿元，占地200亩。',
  '全面落实高新技术企业倍增三年行动方案。',
  '推动高新技术企业倍增、创新平台提质和人才队伍建设。',
  '服务产值超亿元企业，做好要素保障。',
  '重点支持主营业务收入10亿元企业做大做强。',
  '科技创新券预算总额200万元，单个企业最高10万元。',
  '2020年，全县高新技术企业达到28家，比2015年翻一番。',
  '推进投资3000万元以上的技改项目建设。',
  '实施科技型中小企业倍增，强化梯次培育。',
  '概算投资8000万元，由县城投公司实施。',
  '——创新主体倍增。',
];

interface Document {
  /** Its title, or how it begins. */
  readonly head: string;
  readonly sentences: Readonly<Record<string, string>>;
}

const KINDS: Readonly<Record<string, string>> = {
  'annual-increment': 'annual',
  'cumulative-increment': 'cumulative',
  'growth-rate': 'growth',
};

const read = (head: string, text: string) => readPlan(plainText(`${head}\n${text}`)).map(words);

/** 45 家 level 2025 >= */
function words({ target, unit, kind, targetYear, comparator }: ReadTarget): string[] {
  const figure = typeof target === 'number' || target === null ? String(target ?? '-') : target.join('-');
  return [figure, unit ?? '-', KINDS[kind] ?? kind, String(targetYear ?? '-'), comparator];
}

describe('kinds and years', () => {
  for (const { head, sentences } of [FIVE_YEARS, ONE_YEAR, UNTITLED, UNDATED]) {
    for (const [text, targets] of Object.entries(sentences)) {
      it(`are those of ${targets} in ${text}`, () => {
        const wanted = targets.split('; ').map((target) => target.split(' '));
        const found = read(head, text);
        expect(found.map((one, at) => one.slice(0, wanted[at]?.length))).toEqual(wanted);
      });
    }
  }

  for (const text of NONE) {
    it(`are of nothing in ${text}`, () => {
      expect(read(FIVE_YEARS.head, text)).toEqual([]);
    });
  }
});
