import type { Bilingual } from '../../wording/language';
import { countsWhatWasListed } from './enumerated';
import { isThere } from './existing';
import { besideVerb } from './figureInClause';
import { wantsTime } from './lengthOfTime';
import { NO_NAMES } from './lexicon/names';
import { organisesWork } from './organisation';
import { isBudget, isSlogan } from './programme';
import type { Statement } from './statement';
import { isThreshold } from './threshold';
import { goesOn, governed } from './weakUnit';

/**
 * What speaks for and against a statement being a target, as data: how much, when, and in what words the user is told.
 * The weights are added to the trust in the pattern; what reaches `ENOUGH` is listed. The examples are run as tests.
 */
export interface Evidence {
  readonly weight: number;
  readonly holds: (statement: Statement, text: string) => boolean;
  readonly reason: Bilingual;
  /** Sentences that set a target although, or none because, this holds. */
  readonly examples: readonly { readonly text: string; readonly target: boolean }[];
}

export const ENOUGH = 0.5;

/** 资助困难学生7400人次: how many, and not how much or on what condition. */
const countsWhoIsGranted = ({ segment, figure, parts }: Statement): boolean =>
  segment.tokens[0]?.kind === 'grant' &&
  /^(?:人|名|人次|户|户次|家|所)$/u.test(figure?.unit ?? '') &&
  figure?.bound === undefined &&
  parts.at(-1)?.figure !== undefined;

export const EVIDENCE = {
  'future-year': {
    weight: 0.15,
    holds: ({ scope }) => scope.tense === 'future',
    reason: { zh: '有目标年份或“力争”等字样', en: 'a year ahead, or a word of intention' },
    examples: [{ text: '到2027年,瞪羚企业60家。', target: true }],
  },
  'target-section': {
    weight: 0.15,
    holds: ({ section }) => section === 'target',
    reason: { zh: '在目标章节', en: 'in a section of targets' },
    examples: [{ text: '二、主要目标\n瞪羚企业60家。', target: true }],
  },
  bounded: {
    weight: 0.1,
    holds: ({ figure }) => figure?.bound !== undefined && !figure.condition && !figure.more,
    reason: { zh: '有“以上”“左右”等限定', en: 'bounded: at least, about' },
    examples: [
      { text: '培育科技小镇3个以上。', target: true },
      { text: '会议于2025年3月15日召开,200余名代表参加。', target: false },
    ],
  },
  'each-year': {
    weight: 0.15,
    holds: ({ scope }) => scope.counted === 'each-year',
    reason: { zh: '逐年要求', en: 'asked for year by year' },
    examples: [{ text: '每年为15户企业提供诊断。', target: true }],
  },
  'shared-verb': {
    weight: 0.1,
    holds: (statement) =>
      goesOn(statement) &&
      statement.figure?.unitClass === 'count' &&
      statement.previous?.verb?.kind === 'act',
    reason: { zh: '与前项并列', en: 'in a list that has begun with a target' },
    examples: [
      { text: '新建中试基地3家、孵化器2家。', target: true },
      { text: '资助40名技术经纪人参加研修,200名一线工程师参加交流。', target: true },
    ],
  },
  'done-for': {
    weight: 0.1,
    holds: ({ pattern, figure, segment }) =>
      (pattern.parts.endsWith('name quantity name') ||
        (pattern.parts === 'quantity name' && segment.tokens[0]?.word?.wantsVerb === true)) &&
      figure?.unitClass === 'count' &&
      !figure.inWords &&
      segment.tokens.some(({ kind, start }) => kind === 'act' && start > figure.end),
    reason: { zh: '其后说要做什么', en: 'followed by what is done for or with them' },
    examples: [
      { text: '在18个乡镇建设农业气象站。', target: true },
      { text: '我市现有18个乡镇建设了气象站。', target: false },
    ],
  },
  past: {
    weight: -0.6,
    holds: ({ scope }) => scope.tense === 'past',
    reason: { zh: '已经发生', en: 'has already happened' },
    examples: [
      { text: '截至2021年底,全市瞪羚企业达到45家。到2027年,研发人员达到300人。', target: true },
      { text: '截至目前,全市瞪羚企业达到45家。', target: false },
      { text: '共引进了12个团队。', target: false },
    ],
  },
  'past-section': {
    weight: -0.4,
    holds: ({ section, scope }) => section === 'past' && scope.tense !== 'future',
    reason: { zh: '在回顾或形势章节', en: 'in a section that looks back' },
    examples: [{ text: '一、发展基础\n拥有中试基地6家,孵化面积达到3万平方米。', target: false }],
  },
  grant: {
    weight: -0.7,
    holds: (statement) => statement.segment.has('grant') && !countsWhoIsGranted(statement),
    reason: { zh: '奖励、补助或其条件', en: 'a grant, or its condition' },
    examples: [
      { text: '对新认定的瞪羚企业给予20万元奖励。', target: false },
      { text: '按照不低于30%的比例补助。', target: false },
      { text: '资助困难学生7400人次。', target: true },
    ],
  },
  qualifies: {
    weight: -0.7,
    holds: ({ qualifies }) => qualifies,
    reason: { zh: '是享受奖补的条件', en: 'says who gets a grant' },
    examples: [
      { text: '到2027年,经认定的创客空间,面积达到400平方米、入驻团队不少于8个的,给予补助。', target: false },
      { text: '对年产值首次突破20亿元的企业,分别奖励30万元。', target: false },
      { text: '申报企业应具备以下条件:注册满1年,职工总数不超过400人,年销售收入不超过3亿元。', target: false },
      {
        text: '到2027年,创客空间面积达到4000平方米、入驻团队不少于80个,对其中优秀的给予补助。',
        target: true,
      },
    ],
  },
  'near-grant': {
    weight: -0.5,
    holds: ({ nearGrant, figure, verb }) =>
      nearGrant && !verb?.word?.moves && (figure?.unitClass === 'money' || figure?.unitClass === 'share'),
    reason: { zh: '同句讲奖励补助', en: 'the sentence is about grants' },
    examples: [
      { text: '对获批平台给予奖励,国家级100万元,省级50万元。', target: false },
      { text: '对获得金奖、银奖的团队,按30万元、20万元给予奖励。', target: false },
    ],
  },
  'grant-section': {
    weight: -0.35,
    holds: ({ section }) => section === 'grant',
    reason: { zh: '在奖补政策章节', en: 'in a section of grants' },
    examples: [
      { text: '四、奖补政策\n年度营业收入达到2000万元,按规定兑付。', target: false },
      { text: '四、资金安排\n总投资1800万元,物流体系500万元。', target: false },
    ],
  },
  existing: {
    weight: -0.4,
    holds: (statement, text) => !besideVerb(statement) && isThere(statement, text),
    reason: { zh: '“围绕”“依托”“已”之后是已有之物', en: 'counts what is there to build on' },
    examples: [
      { text: '到2027年,依托6家龙头企业延伸产业链。', target: false },
      { text: '已列入省级计划的9个项目确保年内完工。', target: false },
      { text: '到2027年,围绕重点人群开展急救技能培训2万人次。', target: true },
      { text: '高新区规划面积40平方公里,其中核心区15平方公里。', target: false },
    ],
  },
  condition: {
    weight: -0.8,
    holds: isThreshold,
    reason: { zh: '是名称里的门槛', en: 'a threshold within a name' },
    examples: [
      { text: '到2027年,开放原值30万元以上的仪器。', target: false },
      { text: '到2027年,关停8吨/小时及以下燃煤锅炉。', target: false },
      { text: '到2027年,实现千亿元以上产业集群智能工厂全覆盖。', target: false },
      { text: '到2027年,5亿元以上企业实现全覆盖。', target: false },
      { text: '2027年计划对360万元到位资金进行监管。', target: false },
      { text: '到2027年,年营业收入3000万元以上服务业企业统计实现全覆盖。', target: false },
      { text: '为60所海拔1200米以上乡村学校建设浴室。', target: true },
      { text: '到2027年,优先支持拥有6件以上发明专利的企业。', target: false },
      { text: '到2027年,严禁新上能耗高于4000吨标准煤且不合规的项目。', target: false },
      { text: '到2027年,支持投资12亿元的铝材项目投产。', target: false },
      { text: '到2027年,60%以上的规上企业建有研发机构。', target: true },
      { text: '到2027年,技术合同成交额突破12亿元的目标全面实现。', target: true },
      { text: '到2027年,引进20万元以上设备30台。', target: true },
      { text: '到2027年,年产值超9亿元、3亿元的企业全部上云。', target: false },
      { text: '到2027年,年产值、税收分别达到9亿元以上、3亿元以上,企业全部上云。', target: true },
      { text: '到2027年,用好研发费用90%加计扣除政策。', target: false },
      { text: '到2027年,扶持年产值6亿元企业做大做强。', target: false },
      { text: '到2027年,重点企业年产值达到6亿元,企业研发机构实现全覆盖。', target: true },
    ],
  },
  budget: {
    weight: -0.35,
    holds: (statement, text) => isBudget(statement, text),
    reason: { zh: '是项目投资、占地或经费安排', en: 'what a project costs or takes up, or money set aside' },
    examples: [
      { text: '安排科技专项资金260万元用于平台建设。', target: false },
      { text: '冷链项目总投资1.8亿元,占地90亩,设计年加工能力4万吨。', target: false },
      { text: '到2027年,概算投资6500万元建设科技馆。', target: false },
      { text: '每年安排科技专项资金不少于800万元。', target: true },
      { text: '到2027年,力争完成总投资16亿元。', target: true },
      { text: '引进强链项目15个,总投资超过30亿元。', target: true },
    ],
  },
  organises: {
    weight: -0.5,
    holds: (statement, text) => organisesWork(statement, text),
    reason: { zh: '说的是工作如何组织', en: 'how the work is organised' },
    examples: [
      { text: '领导小组设组长1名、副组长4名。', target: false },
      { text: '各镇每年报送工作总结2份。', target: false },
      { text: '每年编写决策咨询报告8份。', target: true },
    ],
  },
  slogan: {
    weight: -0.6,
    holds: (statement, text) => isSlogan(statement, text),
    reason: { zh: '“倍增”是行动的名称', en: 'doubling is the name of a programme' },
    examples: [
      { text: '推进雏鹰企业倍增、平台提质和人才引育。', target: false },
      { text: '到2027年,创新主体倍增。瞪羚企业更多。', target: false },
      { text: '实施雏鹰企业倍增,强化梯次培育。', target: false },
      { text: '到2027年,雏鹰企业数量倍增。', target: true },
      { text: '到2027年,雏鹰企业实现倍增。', target: true },
      { text: '雏鹰企业较2024年倍增。', target: true },
    ],
  },
  'length-of-time': {
    weight: -0.8,
    holds: (statement, text) => statement.figure?.unitClass === 'time' && !wantsTime(statement, text),
    reason: { zh: '是时间长短', en: 'a length of time' },
    examples: [
      { text: '到2027年,审批时限压缩到15个工作日以内。', target: true },
      { text: '到2027年,居民平均期望寿命超过81岁。', target: true },
      { text: '到2027年,用3年时间建成体系。', target: false },
      { text: '到2027年,贷款使用期限不超过15天。', target: false },
      { text: '到2027年,仲裁审理周期简案压缩至20天,繁案45天。', target: true },
      { text: '驻村干部每年在村工作不少于200天。', target: true },
      { text: '到2027年,项目审批全流程控制在30个工作日以内。', target: true },
      { text: '到2027年,收到申请后5个工作日以内答复。', target: false },
      { text: '到2027年,空气优良天数达到310天以上。', target: true },
    ],
  },
  quoted: {
    weight: -0.6,
    holds: ({ segment, figure, verb, span }, text) => {
      const { start, end } = figure ?? verb ?? span;
      if (quotedAtLength(text, start, end)) return false;
      const quotes = segment.tokens.filter(({ kind }) => kind === 'quote');
      const before = quotes.filter((quote) => quote.start < start).length;
      return before % 2 === 1 || (quotes.length % 2 === 1 && text.charAt(end) === '"');
    },
    reason: { zh: '在引号里，是名称', en: 'in quotation marks: a name' },
    examples: [
      { text: '到2027年,落实“12条”政策。', target: false },
      { text: '到2027年,办理事项做到“发现1户、解决1户”。', target: false },
      { text: '到2027年,省级“小巨人”5户以上。', target: true },
      { text: '实现“培养卓越工程师达到200名左右,技能人才总量达到3万名左右”的目标。', target: true },
    ],
  },
  'weak-unit': {
    weight: -0.45,
    holds: (statement) => statement.figure?.weak === true && !besideVerb(statement) && !governed(statement),
    reason: { zh: '可能是编号或名称的一部分', en: 'perhaps a number in a name' },
    examples: [
      { text: '到2027年,支持航天科技49所建设中试线。', target: false },
      { text: '每年举办工匠研修班4期,上报信息50条以上。', target: true },
      { text: '引进讲师20名,中小学劳动教育实践学校6所。', target: true },
      { text: '到2027年,科普大篷车巡展30次。', target: true },
      { text: '到2027年,建成2所示范职校,6-8所特色中职学校。', target: true },
    ],
  },
  'in-words': {
    weight: -0.55,
    holds: ({ figure }) =>
      figure?.inWords === true &&
      figure.bound === undefined &&
      (figure.value === 1 || SLOGANS.has(figure.unit ?? '')),
    reason: { zh: '用汉字写的数，多为概括', en: 'a number in words, mostly a manner of speaking' },
    examples: [
      { text: '到2027年,推动三个转变。', target: false },
      { text: '到2027年,培养一支创新队伍。', target: false },
      { text: '到2027年,新增两家上市企业。', target: true },
    ],
  },
  enumerated: {
    weight: -0.7,
    holds: (statement, text) => countsWhatWasListed(statement, text),
    reason: { zh: '是对前面列举的计数', en: 'counts what was listed before it' },
    examples: [
      { text: '到2027年,实施人才集聚、平台提升、成果转化3项行动。', target: false },
      { text: '到2027年,加快建设滨海实验室、数字港等6个重大项目。', target: true },
      { text: '到2027年,引进、开发、推广9项节水技术。', target: true },
      { text: '到2027年,在海洋装备、智能制造等领域组建9个实验室。', target: true },
    ],
  },
  'kinds-of-things': {
    weight: -0.6,
    holds: ({ figure }, text) =>
      figure !== undefined &&
      (['类', '级', '层', '批', '代', '步'].includes(figure.unit ?? '') ||
        /^(?:指标|情形|条件|方面|环节)/u.test(text.slice(figure.end, figure.end + 2))),
    reason: { zh: '数的是类别、层级或条款', en: 'counts kinds, levels or clauses' },
    examples: [
      { text: '到2027年,整合成重大专项等4类计划。', target: false },
      { text: '到2027年,将技术合同成交额等3项指标纳入考核。', target: false },
    ],
  },
  'vague-rank': {
    weight: -0.3,
    holds: ({ verb }, text) => verb?.kind === 'rank' && '列茅'.includes(text.charAt(verb.end - 1)),
    reason: { zh: '“前列”没有说第几', en: 'a rank without a number' },
    examples: [{ text: '推动科技工作走在前列。', target: false }],
  },
  unnamed: {
    weight: -0.4,
    holds: ({ name, subject }, text) =>
      name === undefined || (subject === undefined && NO_NAMES.includes(text.slice(name.start, name.end))),
    reason: { zh: '找不到指标名称', en: 'no name of an indicator' },
    examples: [{ text: '到2027年,达到30家。', target: false }],
  },
  unitless: {
    weight: -0.3,
    holds: (statement) => statement.figure?.unitClass === 'none' && !besideVerb(statement),
    reason: { zh: '没有单位', en: 'no unit' },
    examples: [{ text: 'Chapter 12 sets out the goals.', target: false }],
  },
  aside: {
    weight: -0.2,
    holds: ({ segment, scope }, text) =>
      segment.aside &&
      scope.tense !== 'future' &&
      !scope.countedHere &&
      !text.startsWith('其中', segment.tokens[0]?.start),
    reason: { zh: '在括号里', en: 'in brackets' },
    examples: [
      { text: '推进平台建设(每家3000平方米)。', target: false },
      { text: '推进平台建设(其中省级5家)。', target: true },
      { text: '培养电商带头人800名(每年200名)。', target: true },
    ],
  },
} as const satisfies Record<string, Evidence>;

export type EvidenceId = keyof typeof EVIDENCE;
/** A row of a table needs no other reason. */
export type ReasonId = EvidenceId | 'table-row';

/** A reason in words. */
export const reasonWords = (id: ReasonId): Bilingual =>
  id === 'table-row' ? { zh: '指标表中的一行', en: 'a row of a table of targets' } : EVIDENCE[id].reason;

/** A quotation as long as a sentence is said, and names nothing. */
const LONGEST_QUOTED_NAME = 24;

function quotedAtLength(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_QUOTED_NAME), start);
  const opens = before.lastIndexOf('"');
  const closes = text.slice(end, end + LONGEST_QUOTED_NAME).indexOf('"');
  return opens < 0 || closes < 0 || before.length - opens + closes > LONGEST_QUOTED_NAME;
}

/** Units that slogans are counted in: 三个转变, 五项行动. */
const SLOGANS: ReadonlySet<string> = new Set(['个', '项', '支', '种', '件', '份', '张']);

const ALL = Object.entries(EVIDENCE) as readonly (readonly [EvidenceId, Evidence])[];

/** What holds of a statement, and the confidence that follows from it. */
export function judge(
  statement: Statement,
  text: string,
): { readonly confidence: number; readonly reasons: readonly EvidenceId[] } {
  const reasons: EvidenceId[] = [];
  let sum = statement.pattern.trust;
  for (const [id, { holds, weight }] of ALL) {
    if (!holds(statement, text)) continue;
    reasons.push(id);
    sum += weight;
  }
  return { confidence: Math.round(Math.min(Math.max(sum, 0), 1) * 100) / 100, reasons };
}
