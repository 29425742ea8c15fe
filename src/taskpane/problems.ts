import type { ExcelProblemCode } from '../excel/excelProblem';
import type { Catalogue } from '../wording/catalogue';
import type { Language } from '../wording/language';
import type { Message } from './message';

interface Problem {
  readonly what: string;
  /** @param place the sheet or table that it is about, where it is known */
  readonly why: (place: string) => string;
  readonly next: string;
}

type Problems = Readonly<Record<ExcelProblemCode, Problem>>;

const zh: Problems = {
  'cell-edit': {
    what: '表格没有写入。',
    why: () => 'Excel 正处于单元格编辑状态，此时不接受任何改动。',
    next: '请先按 Enter 或 Esc 结束编辑，再试一次。',
  },
  'workbook-protected': {
    what: '表格没有写入。',
    why: () => '工作簿的结构受保护，不能增加工作表。',
    next: '请在“审阅”中取消“保护工作簿”，或在另一个工作簿中写入。',
  },
  'sheet-protected': {
    what: '表格没有写入。',
    why: (place) => `工作表${place && `“${place}”`}受保护。`,
    next: '请在“审阅”中取消“保护工作表”，再试一次。',
  },
  'name-taken': {
    what: '表格没有写入。',
    why: (place) => `工作簿中已有工作表${place && `“${place}”`}，不是由本加载项写入的，不会覆盖它。`,
    next: '请将那张工作表改名，再试一次。',
  },
  'table-taken': {
    what: '表格没有写入。',
    why: (place) => `工作簿的另一张工作表中已有名为“${place}”的表格，不会覆盖它。`,
    next: '请选中那个表格，在“表设计”中改名，再试一次。',
  },
  'host-too-old': {
    what: '这个版本的 Excel 不能使用本加载项。',
    why: () => '需要 ExcelApi 1.14，即 Excel 2021 LTSC、Microsoft 365 或网页版 Excel。',
    next: '请更新 Excel，或用网页版打开本工作簿。',
  },
  'too-large': {
    what: '表格没有写入。',
    why: () => '一次写入的数据超过了 Excel 允许的大小。',
    next: '请减少指标或时期后再试。',
  },
  unknown: {
    what: '操作没有完成，工作簿保持原样。',
    why: () => 'Excel 报告了一个未预料到的错误。',
    next: '请再试一次；若仍然出现，请保存并重新打开工作簿。',
  },
};

const en: Problems = {
  'cell-edit': {
    what: 'The table was not written.',
    why: () => 'A cell is being edited, and Excel accepts no change meanwhile.',
    next: 'Press Enter or Esc to finish editing, then try again.',
  },
  'workbook-protected': {
    what: 'The table was not written.',
    why: () => 'The structure of the workbook is protected, so no sheet can be added.',
    next: 'Unprotect the workbook on the Review tab, or write into another workbook.',
  },
  'sheet-protected': {
    what: 'The table was not written.',
    why: (place) => `The sheet ${place && `“${place}” `}is protected.`,
    next: 'Unprotect the sheet on the Review tab, then try again.',
  },
  'name-taken': {
    what: 'The table was not written.',
    why: (place) =>
      `The workbook has a sheet ${place ? `“${place}”` : 'of that name'} which this add-in did not write; it is left alone.`,
    next: 'Rename that sheet, then try again.',
  },
  'table-taken': {
    what: 'The table was not written.',
    why: (place) => `Another sheet of the workbook has a table named “${place}”; it is left alone.`,
    next: 'Select that table, rename it on the Table Design tab, then try again.',
  },
  'host-too-old': {
    what: 'This Excel cannot run the add-in.',
    why: () => 'It needs ExcelApi 1.14: Excel 2021 LTSC, Microsoft 365 or Excel on the web.',
    next: 'Update Excel, or open the workbook in Excel on the web.',
  },
  'too-large': {
    what: 'The table was not written.',
    why: () => 'It is larger than Excel takes in one piece.',
    next: 'Try with fewer indicators or periods.',
  },
  unknown: {
    what: 'That did not work; the workbook is as it was.',
    why: () => 'Excel reported an error that the add-in does not know.',
    next: 'Try again. If it happens again, save the workbook and open it anew.',
  },
};

const words: Catalogue<Problems> = { zh, en };

/** What to tell the user about a failure of the workbook; its detail goes to the console, for those who can use it. */
export function problemMessage(error: unknown, language: Language): Message {
  const { code = 'unknown', place = '' } = (typeof error === 'object' && error !== null ? error : {}) as {
    readonly code?: unknown;
    readonly place?: string;
  };
  if (!(String(code) in words[language])) console.error(error);
  const { what, why, next } = words[language][code as ExcelProblemCode] ?? words[language].unknown;
  return { tone: 'problem', what, why: why(place), next };
}
