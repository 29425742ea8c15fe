import { auditPlan } from '../plan/audit/auditPlan';
import type { Finding, Severity } from '../plan/audit/finding';
import type { Plan } from '../plan/schema';
import { inLanguage, type Language } from '../wording/language';
import type { Look } from '../wording/status';
import { CENTERED, WORDS } from './houseStyle';
import type { SheetModel } from './sheetModel';
import { lookRules } from './statusRules';
import type { TableColumn } from './tableColumns';
import { tableName } from './tableName';
import { tableSheet } from './tableSheet';
import { planTab } from './tabName';

const TEXT = {
  tab: { zh: '审核', en: 'Audit' },
  title: { zh: '规划自身的审核', en: 'What the plan says about itself' },
  none: { zh: '没有可以核对的内容。', en: 'There is nothing to check against.' },
} as const;

const SEVERITY_LOOKS: Readonly<Record<Severity, Look>> = {
  problem: { label: { zh: '矛盾', en: 'Contradiction' }, shape: '■', ink: '#9C2F00', fill: '#FBDDD0' },
  remark: { label: { zh: '提示', en: 'Remark' }, shape: '▼', ink: '#7A4B00', fill: '#FCEBC5' },
  passed: { label: { zh: '相符', en: 'Consistent' }, shape: '●', ink: '#41574B', fill: '#E9EFEB' },
};

interface FindingRow extends Finding {
  readonly number: number;
}

/** The audit of a plan as a sheet: contradictions first, then remarks, then what was checked and found right. */
export function auditSheet(plan: Plan, { language }: { readonly language: Language }): SheetModel {
  const rows = auditPlan(plan).map((finding, index) => ({ ...finding, number: index + 1 }));
  return tableSheet(
    {
      id: `audit:${plan.id}`,
      name: planTab(plan, TEXT.tab[language], language),
      table: tableName(`${plan.id}_audit`),
      title: `${inLanguage(language, plan.title, plan.titleEn)} ${TEXT.title[language]}`,
      verdict: verdict(rows, language),
      facts: [],
      columns: columns(plan, language),
      rows,
      frozen: 'severity',
      rules: (laid) => lookRules(laid.columnArea('severity'), Object.values(SEVERITY_LOOKS), language),
      footer: plan.source,
      key: 'number',
    },
    language,
  );
}

function verdict(rows: readonly Finding[], language: Language): string {
  const parts = Object.entries(SEVERITY_LOOKS).flatMap(([severity, { label, shape }]) => {
    const count = rows.filter((row) => row.severity === severity).length;
    return count > 0 ? [`${shape} ${label[language]} ${count}`] : [];
  });
  return parts.join(language === 'zh' ? '，' : ', ') || TEXT.none[language];
}

function columns(plan: Plan, language: Language): TableColumn<FindingRow>[] {
  const nameOf = (number: number) => {
    const indicator = plan.indicators.find((candidate) => candidate.number === number);
    return `${number} ${inLanguage(language, indicator?.name, indicator?.nameEn) ?? ''}`;
  };
  return [
    {
      key: 'number',
      header: { zh: '序号', en: 'No.' },
      help: { zh: '审核结果的序号。', en: 'Number of the finding.' },
      width: 6,
      style: CENTERED,
      cell: ({ number }) => number,
    },
    {
      key: 'severity',
      header: { zh: '结论', en: 'Finding' },
      help: {
        zh: '矛盾：规划自相矛盾；提示：使用前应当知道；相符：核对无误。',
        en: 'Contradiction: the plan contradicts itself. Remark: to know before relying on it. Consistent: checked.',
      },
      width: 15,
      style: { ...CENTERED, bold: true },
      cell: ({ severity }) => SEVERITY_LOOKS[severity].label[language],
    },
    {
      key: 'indicators',
      header: { zh: '指标', en: 'Indicators' },
      help: { zh: '所涉指标的序号和名称。', en: 'Number and name of the indicators concerned.' },
      width: 34,
      style: WORDS,
      cell: ({ indicators }) => indicators.map(nameOf).join('\n'),
    },
    {
      key: 'message',
      header: { zh: '说明', en: 'What was found' },
      help: { zh: '比较了什么，结果如何。', en: 'What was compared, and how it came out.' },
      width: 62,
      style: WORDS,
      cell: ({ message }) => message[language],
    },
    {
      key: 'places',
      header: { zh: '出处', en: 'Places' },
      help: { zh: '文件中的位置。', en: 'Where the document says so.' },
      width: 30,
      style: WORDS,
      cell: ({ places }) =>
        [...new Set(places.map((place) => place.section))].join(language === 'zh' ? '；' : '; '),
    },
  ];
}
