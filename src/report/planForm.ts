import type { Plan } from '../plan/schema';
import {
  type Column,
  DUTY_COLUMNS,
  INDICATOR_COLUMNS,
  PLAN_FIELDS,
  RESPONSIBILITY_COLUMNS,
  TARGET_COLUMNS,
} from '../plan/sheet/columns';
import { planToRows } from '../plan/sheet/planToRows';
import type { Bilingual, Language } from '../wording/language';
import { BODY, ENTRY, HEADER, LABEL, WORDS } from './houseStyle';
import {
  BLANK_SHEET,
  type Block,
  type Cell,
  type SheetModel,
  type StyleRun,
  type Validation,
} from './sheetModel';

/** Names of the four tabs; a plan is read back from tabs of these names, in either language. */
export const FORM_TABS = {
  plan: { zh: '规划', en: 'Plan' },
  targets: { zh: '目标', en: 'Targets' },
  responsibilities: { zh: '责任分工', en: 'Responsibilities' },
  duties: { zh: '监测职责', en: 'Duties' },
} as const satisfies Record<string, Bilingual>;

type FormTab = keyof typeof FORM_TABS;

const CHOOSE: Bilingual = { zh: '请从列表中选择：', en: 'Choose from the list: ' };
const REQUIRED: Bilingual = { zh: '必填。', en: 'Required. ' };
const FOOTER: Bilingual = {
  zh: '规划模板，填好后用“导入规划”读入。',
  en: 'Plan form; fill it in, then load it.',
};

/** Rows that wait to be filled. */
const EMPTY_ROWS = { targets: 200, responsibilities: 60, duties: 30 } as const;

/**
 * The form in which a user keeps a plan of their own: four sheets with the columns that `readPlanSheets` reads, and
 * lists to choose from. Empty, or filled with a plan.
 */
export function planForm({
  language,
  plan,
}: {
  readonly language: Language;
  readonly plan?: Plan;
}): SheetModel[] {
  const filled = plan && planToRows(plan, language);
  return [
    headSheet(filled?.plan, language),
    tableForm('targets', [...INDICATOR_COLUMNS, ...TARGET_COLUMNS], filled?.targets, language),
    tableForm('responsibilities', RESPONSIBILITY_COLUMNS, filled?.responsibilities, language),
    tableForm('duties', DUTY_COLUMNS, filled?.duties, language),
  ];
}

/** Fields of the plan itself: names on the left, contents on the right. */
function headSheet(filled: readonly (readonly Cell[])[] | undefined, language: Language): SheetModel {
  const cells = filled ?? PLAN_FIELDS.map((field) => [field.header[language], null]);
  const contents = { row: 0, column: 1, rows: cells.length, columns: 1 };
  return {
    ...bare('plan', language),
    columnWidths: [20, 70],
    blocks: [{ row: 0, column: 0, cells }],
    styles: [
      { area: { ...contents, column: 0 }, style: LABEL },
      // As text, for Excel would make a date of 2021-06.
      { area: contents, style: { ...ENTRY, ...WORDS, numberFormat: '@' } },
    ],
    validations: PLAN_FIELDS.flatMap((field, row) =>
      choicesOf(field, { ...contents, row, rows: 1 }, language),
    ),
    help: PLAN_FIELDS.map((field, row) => ({ row, column: 0, ...helpOf(field, language) })),
    print: { footer: FOOTER[language], area: { ...contents, column: 0, columns: 2 } },
  };
}

function tableForm(
  tab: keyof typeof EMPTY_ROWS,
  columns: readonly Column[],
  filled: readonly (readonly Cell[])[] | undefined,
  language: Language,
): SheetModel {
  const header = columns.map((column) => column.header[language]);
  const block: Block = { row: 0, column: 0, cells: filled?.length ? filled : [header] };
  const rows = Math.max(EMPTY_ROWS[tab], block.cells.length - 1);
  const body = { row: 1, column: 0, rows, columns: columns.length };
  return {
    ...bare(tab, language),
    columnWidths: columns.map((column) => widthOf(column)),
    blocks: [block],
    styles: [
      { area: { ...body, row: 0, rows: 1 }, style: HEADER },
      { area: body, style: { ...BODY, ...ENTRY } },
      ...columns.flatMap((column, index) => bodyStyle(column, { ...body, column: index, columns: 1 })),
    ],
    validations: columns.flatMap((column, index) =>
      choicesOf(column, { ...body, column: index, columns: 1 }, language),
    ),
    help: columns.map((column, index) => ({ row: 0, column: index, ...helpOf(column, language) })),
    freeze: { rows: 1, columns: 2 },
    print: { footer: FOOTER[language], area: { ...body, row: 0, rows: rows + 1 }, titleRows: [0, 0] },
  };
}

function bare(tab: FormTab, language: Language): Omit<SheetModel, 'columnWidths' | 'print'> {
  return {
    id: `plan-form:${tab}`,
    name: FORM_TABS[tab][language],
    ...BLANK_SHEET,
  };
}

const NUMERIC = /number|seq|value|partOf/i;

/** Words wrap, numbers stand as typed, and everything else is text so that Excel makes no date of a period. */
function bodyStyle(column: Column, area: StyleRun['area']): StyleRun[] {
  return [{ area, style: NUMERIC.test(column.key) ? {} : { ...WORDS, numberFormat: '@' } }];
}

function widthOf({ header }: Column): number {
  return Math.min(28, Math.max(10, header.zh.length * 2 + 2, header.en.length + 2));
}

function choicesOf(column: Column, area: Validation['area'], language: Language): Validation[] {
  const items = column.format.choices?.map((choice) => choice[language]);
  if (!items) return [];
  const message = `${CHOOSE[language]}${items.join(language === 'zh' ? '、' : ', ')}`;
  return [{ area, rule: { kind: 'list', items }, message, severity: 'stop' }];
}

function helpOf({ header, required, format }: Column, language: Language): { title: string; text: string } {
  const choices = format.choices?.map((choice) => choice[language]).join(language === 'zh' ? '、' : ', ');
  const text = `${required ? REQUIRED[language] : ''}${choices ? CHOOSE[language] + choices : ''}`;
  return { title: header[language], text: text || header[language === 'zh' ? 'en' : 'zh'] };
}
