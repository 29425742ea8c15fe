import type { Plan, Responsibility } from '../plan/schema';
import { inLanguage, type Language } from '../wording/language';
import { behindCount } from './behindCount';
import { CENTERED, NOTHING, WORDS } from './houseStyle';
import { indicatorRows } from './indicators/row';
import type { SheetModel } from './sheetModel';
import type { TableColumn } from './tableColumns';
import { tableName } from './tableName';
import { tableSheet } from './tableSheet';
import { planTab } from './tabName';

const TEXT = {
  tab: { zh: '责任分工', en: 'Duties' },
  title: { zh: '责任分工', en: 'Responsibilities' },
  verdict: {
    zh: '“滞后项”随指标表更新：统计该任务所涉指标中滞后、严重滞后、倒退和未完成的项数。',
    en: '"Behind" follows the indicator table: the task\'s indicators that are behind, off track, reversing or missed.',
  },
  source: { zh: '来源：', en: 'Source: ' },
} as const;

/**
 * The responsibility matrix (责任分工) of a plan, joined with the status of the indicators that each task serves.
 * Its formulas read the plan's indicator table, which must stand in the same workbook.
 *
 * @returns undefined where the document has no such matrix
 */
export function responsibilityMatrix(
  plan: Plan,
  { language }: { readonly language: Language },
): SheetModel | undefined {
  if (!plan.responsibilities?.length) return undefined;
  return tableSheet(
    {
      id: `responsibilities:${plan.id}`,
      name: planTab(plan, TEXT.tab[language], language),
      table: tableName(`${plan.id}_tasks`),
      title: `${inLanguage(language, plan.title, plan.titleEn)} ${TEXT.title[language]}`,
      verdict: TEXT.verdict[language],
      facts: [],
      columns: columns(plan, language),
      rows: plan.responsibilities,
      frozen: 'task',
      footer: `${TEXT.source[language]}${plan.source}`,
      key: 'seq',
    },
    language,
  );
}

function columns(plan: Plan, language: Language): TableColumn<Responsibility>[] {
  const units = (names: readonly string[]) => names.join('、') || NOTHING;
  return [
    {
      key: 'seq',
      header: { zh: '序号', en: 'No.' },
      help: { zh: '文件中的任务序号。', en: 'The number that the document gives the task.' },
      width: 6,
      style: CENTERED,
      cell: ({ seq }) => seq,
    },
    {
      key: 'group',
      header: { zh: '任务类别', en: 'Group' },
      help: { zh: '任务所属的部分。', en: 'The part of the document that the task belongs to.' },
      width: 24,
      style: WORDS,
      cell: ({ group }) => group ?? NOTHING,
    },
    {
      key: 'task',
      header: { zh: '主要任务', en: 'Task' },
      help: { zh: '文件中的任务名称。', en: 'The task as the document names it.' },
      width: 28,
      style: WORDS,
      cell: ({ task }) => task,
    },
    {
      key: 'lead',
      header: { zh: '牵头单位', en: 'Lead units' },
      help: { zh: '对任务负总责的单位。', en: 'The units answerable for the task.' },
      width: 20,
      style: WORDS,
      cell: ({ lead }) => units(lead),
    },
    {
      key: 'responsible',
      header: { zh: '责任单位', en: 'Responsible units' },
      help: { zh: '参与落实的单位。', en: 'The units that carry it out.' },
      width: 36,
      style: WORDS,
      cell: ({ responsible }) => units(responsible),
    },
    {
      key: 'indicators',
      header: { zh: '相关指标', en: 'Indicators' },
      help: { zh: '任务所涉指标在指标表中的序号。', en: 'Numbers of the indicators that the task serves.' },
      width: 16,
      style: WORDS,
      cell: ({ indicators }) => indicators?.join('、') ?? NOTHING,
    },
    {
      key: 'behind',
      header: { zh: '滞后项', en: 'Behind' },
      help: {
        zh: '相关指标中滞后、严重滞后、倒退和未完成的项数，随指标表更新。',
        en: 'How many of them are behind, off track, reversing or missed; follows the indicator table.',
      },
      width: 9,
      style: { ...CENTERED, bold: true },
      cell: ({ indicators }) =>
        indicators ? behindCount(plan, rowNumbers(plan, indicators), language) : NOTHING,
    },
    {
      key: 'note',
      header: { zh: '说明', en: 'Note' },
      help: {
        zh: '原表不规范之处及处理方式。',
        en: 'Where the printed row is irregular, and how that was resolved.',
      },
      width: 34,
      style: WORDS,
      cell: (row) => inLanguage(language, row.note, row.noteEn) ?? '',
    },
  ];
}

function rowNumbers(plan: Plan, indicators: readonly number[]): (number | string)[] {
  return indicatorRows(plan)
    .filter((row) => indicators.includes(row.indicator.number))
    .map((row) => row.number);
}
