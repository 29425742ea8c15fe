import { auditPlan } from '../plan/audit/auditPlan';
import type { Plan } from '../plan/schema';
import { inLanguage, type Language } from '../wording/language';
import { CENTERED, NUMBERS, WORDS } from './houseStyle';
import type { SheetModel } from './sheetModel';
import type { TableColumn } from './tableColumns';
import { tableSheet } from './tableSheet';

const TEXT = {
  tab: { zh: '规划目录', en: 'Plans' },
  title: { zh: '规划目录', en: 'Plans' },
} as const;

/** An index of plans: what each covers, how many targets it sets, and what its audit found. */
export function planIndex(plans: readonly Plan[], { language }: { readonly language: Language }): SheetModel {
  const targets = plans.flatMap((plan) => plan.indicators.flatMap((indicator) => indicator.targets)).length;
  return tableSheet(
    {
      id: 'plans',
      name: TEXT.tab[language],
      table: 'policy_plans',
      title: TEXT.title[language],
      verdict: {
        zh: `共 ${plans.length} 个规划，${targets} 项目标。`,
        en: `${plans.length} plans, ${targets} targets.`,
      }[language],
      facts: [],
      columns: columns(language),
      rows: plans,
      frozen: 'title',
      footer: 'Policy Targets 政策目标监测',
      key: 'id',
    },
    language,
  );
}

function columns(language: Language): TableColumn<Plan>[] {
  const count = (
    key: string,
    zh: string,
    en: string,
    help: [string, string],
    cell: (plan: Plan) => number,
  ) => ({
    key,
    header: { zh, en },
    help: { zh: help[0], en: help[1] },
    width: 10,
    style: NUMBERS,
    cell,
  });
  const targets = (plan: Plan) => plan.indicators.flatMap((indicator) => indicator.targets);
  const found = (plan: Plan, severity: string) =>
    auditPlan(plan).filter((finding) => finding.severity === severity).length;
  return [
    {
      key: 'title',
      header: { zh: '规划', en: 'Plan' },
      help: { zh: '文件名称。', en: 'Title of the document.' },
      width: 46,
      style: WORDS,
      cell: (plan) => inLanguage(language, plan.title, plan.titleEn),
    },
    {
      key: 'issuer',
      header: { zh: '发布单位', en: 'Issued by' },
      help: { zh: '发布文件的单位。', en: 'Who issued the document.' },
      width: 28,
      style: WORDS,
      cell: (plan) => inLanguage(language, plan.issuer, plan.issuerEn),
    },
    {
      key: 'period',
      header: { zh: '规划期', en: 'Period' },
      help: { zh: '起止年份。', en: 'From and to.' },
      width: 12,
      style: CENTERED,
      cell: (plan) => (plan.start === plan.end ? plan.start : `${plan.start}–${plan.end}`),
    },
    count(
      'indicators',
      '指标数',
      'Indicators',
      ['指标个数。', 'How many indicators.'],
      (plan) => plan.indicators.length,
    ),
    count(
      'targets',
      '目标数',
      'Targets',
      ['目标项数，含里程碑。', 'How many targets, milestones included.'],
      (plan) => targets(plan).length,
    ),
    count(
      'milestones',
      '里程碑',
      'Milestones',
      ['其中没有数字、只看是否完成的。', 'Those of them without a number: done or not.'],
      (plan) => targets(plan).filter((target) => target.kind === 'milestone').length,
    ),
    count(
      'tasks',
      '任务分工',
      'Tasks',
      ['责任分工表中的任务数。', 'Tasks of the responsibility matrix.'],
      (plan) => plan.responsibilities?.length ?? 0,
    ),
    count(
      'problems',
      '审核矛盾',
      'Contradictions',
      ['规划自相矛盾之处。', 'Where the plan contradicts itself.'],
      (plan) => found(plan, 'problem'),
    ),
    count(
      'remarks',
      '审核提示',
      'Remarks',
      ['使用前应当知道之处。', 'What to know before relying on it.'],
      (plan) => found(plan, 'remark'),
    ),
    {
      key: 'id',
      header: { zh: '代号', en: 'Id' },
      help: {
        zh: '函数和命令行中使用的代号。',
        en: 'By which functions and the command line know the plan.',
      },
      width: 24,
      style: WORDS,
      cell: (plan) => plan.id,
    },
  ];
}
