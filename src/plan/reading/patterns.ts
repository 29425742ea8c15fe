import { COMPARISONS } from './comparisonPatterns';
import { ENGLISH_PATTERNS } from './englishPatterns';
import type { Pattern } from './pattern';
import { VERB_FIRST } from './verbFirstPatterns';

/**
 * The grammar of sentences that set targets, as data. A segment of a sentence is reduced to its parts, in order, and
 * looked up here by the parts' kinds; the examples are run as tests. Words of time (每年, 到2025年), of intention (力争)
 * and bounds (以上, 左右) belong to no pattern: they may stand anywhere.
 */
export const PATTERNS: readonly Pattern[] = [
  {
    parts: 'name reach quantity',
    name: 'first',
    trust: 0.75,
    examples: [
      {
        text: '到2027年,研发经费占地区生产总值比重达到2.6%以上。',
        targets: [['研发经费占地区生产总值比重', 2.6]],
      },
      {
        text: '到2027年,瞪羚企业突破35家,技术合同成交额超12亿元。',
        targets: [
          ['瞪羚企业', 35],
          ['技术合同成交额', 12],
        ],
      },
      {
        text: '到2027年,省级重点实验室、中试基地分别达到3家、8家。',
        targets: [
          ['省级重点实验室', 3],
          ['中试基地', 8],
        ],
      },
      {
        text: '到2027年,县级科普馆、科普公园均达到2个。',
        targets: [
          ['县级科普馆', 2],
          ['科普公园', 2],
        ],
      },
      { text: '到2027年,细颗粒物平均浓度控制在36微克/立方米以内。', targets: [['细颗粒物平均浓度', 36]] },
    ],
  },
  {
    parts: 'reach name quantity',
    name: 'first',
    trust: 0.75,
    examples: [{ text: '到2027年,突破深海装备关键技术6项。', targets: [['深海装备关键技术', 6]] }],
  },
  {
    parts: 'reach name quantity name',
    name: 'last',
    trust: 0.65,
    examples: [{ text: '到2027年,突破深海探测、海洋能源等15项关键技术。', targets: [['关键技术', 15]] }],
  },
  {
    parts: 'reach quantity name',
    name: 'last',
    trust: 0.7,
    examples: [{ text: '到2027年,突破6-8项海洋装备关键技术。', targets: [['海洋装备关键技术', [6, 8]]] }],
  },
  {
    parts: 'reach quantity',
    name: 'before',
    trust: 0.65,
    examples: [
      {
        text: '入库企业2026年达到90家,2027年达到120家。',
        targets: [
          ['入库企业', 90],
          ['入库企业', 120],
        ],
      },
    ],
  },
  {
    parts: 'act name reach quantity',
    name: 'first',
    trust: 0.75,
    examples: [{ text: '到2027年,培育创新型领军企业达到9家。', targets: [['创新型领军企业', 9]] }],
  },
  {
    parts: 'act reach quantity name',
    name: 'last',
    trust: 0.7,
    examples: [{ text: '到2027年,引进超过30名海外工程师。', targets: [['海外工程师', 30]] }],
  },
  {
    parts: 'act quantity name',
    name: 'last',
    trust: 0.75,
    examples: [
      { text: '到2027年,新建4家概念验证中心。', targets: [['概念验证中心', 4]] },
      { text: '每年选派80名左右科技特派员服务乡村。', targets: [['科技特派员服务乡村', 80]] },
      { text: '每年培育年申请3件以上发明专利的企业12家。', targets: [['申请3件以上发明专利的企业', 12]] },
    ],
  },
  {
    parts: 'act quantity',
    name: 'before',
    trust: 0.6,
    examples: [{ text: '扩大瞪羚企业规模,每年新增15家。', targets: [['瞪羚企业规模', 15]] }],
  },
  {
    parts: 'act name quantity',
    name: 'first',
    trust: 0.75,
    examples: [
      {
        text: '每年新增瞪羚企业20家、入库培育企业50家。',
        targets: [
          ['瞪羚企业', 20],
          ['入库培育企业', 50],
        ],
      },
      {
        text: '到2027年,建设中试基地、概念验证中心各2家左右。',
        targets: [
          ['中试基地', 2],
          ['概念验证中心', 2],
        ],
      },
    ],
  },
  {
    parts: 'act name quantity name',
    name: 'last',
    trust: 0.65,
    examples: [{ text: '到2027年,建成滨海实验室等5个重大创新平台。', targets: [['重大创新平台', 5]] }],
  },
  {
    parts: 'name act name quantity',
    name: 'last',
    trust: 0.7,
    examples: [{ text: '到2027年,为瞪羚企业新增融资3亿元。', targets: [['融资', 3]] }],
  },
  {
    parts: 'name act quantity',
    name: 'first',
    trust: 0.75,
    examples: [{ text: '到2027年,瞪羚企业新增25家。', targets: [['瞪羚企业', 25]] }],
  },
  {
    parts: 'name act quantity name',
    name: 'last',
    trust: 0.7,
    examples: [{ text: '到2027年,高新区新建3家中试基地。', targets: [['中试基地', 3]] }],
  },
  {
    parts: 'name quantity',
    name: 'first',
    trust: 0.6,
    examples: [
      { text: '主要目标:万名就业人员中研发人员110人年;', targets: [['万名就业人员中研发人员', 110]] },
    ],
  },
  {
    parts: 'quantity name',
    name: 'last',
    trust: 0.45,
    examples: [
      {
        text: '到2027年,力争引进12个创新团队,30名以上青年人才进入省级计划。',
        targets: [
          ['创新团队', 12],
          ['青年人才进入省级计划', 30],
        ],
      },
    ],
  },
  {
    parts: 'name quantity name',
    name: 'last',
    trust: 0.45,
    examples: [{ text: '每年至少为15户企业提供上门服务。', targets: [['企业提供上门服务', 15]] }],
  },
  {
    parts: 'quantity',
    name: 'before',
    trust: 0.4,
    examples: [
      {
        text: '到2027年,新增入库企业100家,力争120家。',
        targets: [
          ['入库企业', 100],
          ['入库企业', 120],
        ],
      },
    ],
  },
  {
    parts: 'name rise quantity',
    name: 'first',
    trust: 0.7,
    examples: [
      { text: '到2027年,技术合同成交额年均增长9%以上。', targets: [['技术合同成交额', 9]] },
      { text: '到2027年,公民具备科学素质的比例提高3个百分点。', targets: [['公民具备科学素质的比例', 3]] },
    ],
  },
  {
    parts: 'rise quantity',
    name: 'before',
    trust: 0.65,
    examples: [
      {
        text: '到2027年,技术合同成交额达到20亿元,年均增长9%。',
        targets: [
          ['技术合同成交额', 20],
          ['技术合同成交额', 9],
        ],
      },
    ],
  },
  {
    parts: 'rise reach quantity',
    name: 'before',
    trust: 0.65,
    examples: [
      {
        text: '到2027年,技术合同成交额突破20亿元,年均增速保持在9%以上。',
        targets: [
          ['技术合同成交额', 20],
          ['技术合同成交额', 9],
        ],
      },
    ],
  },
  {
    parts: 'name fall quantity',
    name: 'first',
    trust: 0.7,
    examples: [{ text: '到2027年,单位工业增加值用水量下降14%。', targets: [['单位工业增加值用水量', 14]] }],
  },
  {
    parts: 'fall quantity',
    name: 'before',
    trust: 0.65,
    examples: [
      {
        text: '到2027年,万元产值能耗控制在0.5吨标准煤以内,累计下降11%。',
        targets: [
          ['万元产值能耗', 0.5],
          ['万元产值能耗', 11],
        ],
      },
    ],
  },
  {
    parts: 'name than rise quantity',
    name: 'first',
    trust: 0.75,
    examples: [{ text: '到2027年,专利许可次数比2024年增长40%。', targets: [['专利许可次数', 40]] }],
  },
  {
    parts: 'name than fall quantity',
    name: 'first',
    trust: 0.75,
    examples: [
      {
        text: '到2027年,万元地区生产总值能耗比2022年的0.8吨标准煤下降13%。',
        targets: [['万元地区生产总值能耗', 13]],
      },
      {
        text: '到2027年,氨氮、氮氧化物排放量比2022年分别减少6%、9%。',
        targets: [
          ['氨氮', 6],
          ['氮氧化物排放量', 9],
        ],
      },
    ],
  },
  {
    parts: 'than rise quantity',
    name: 'before',
    trust: 0.65,
    examples: [
      {
        text: '到2027年,发明专利授权量达到600件,比2024年增长50%。',
        targets: [
          ['发明专利授权量', 600],
          ['发明专利授权量', 50],
        ],
      },
    ],
  },
  {
    parts: 'than fall quantity',
    name: 'before',
    trust: 0.65,
    examples: [
      {
        text: '到2027年,用水总量控制在3亿立方米以内,比2024年减少5%。',
        targets: [
          ['用水总量', 3],
          ['用水总量', 5],
        ],
      },
    ],
  },
  {
    parts: 'name act reach quantity',
    name: 'first',
    trust: 0.75,
    examples: [{ text: '到2027年,质押贷款总额争取超过6000万元。', targets: [['质押贷款总额', 6000]] }],
  },
  {
    parts: 'name reach name quantity',
    name: 'first',
    trust: 0.65,
    examples: [{ text: '到2027年,农民人均收入不低于城镇居民的60%。', targets: [['农民人均收入', 60]] }],
  },
  {
    parts: 'name from reach quantity',
    name: 'first',
    trust: 0.8,
    examples: [{ text: '到2027年,瞪羚企业由2024年的18家增加到40家以上。', targets: [['瞪羚企业', 40]] }],
  },
  {
    parts: 'from reach quantity',
    name: 'before',
    trust: 0.75,
    examples: [{ text: '壮大瞪羚企业,到2027年,从18家增加到40家。', targets: [['瞪羚企业', 40]] }],
  },
  ...COMPARISONS,
  ...VERB_FIRST,
  ...ENGLISH_PATTERNS,
];
