import type { Bilingual } from '../../wording/language';

export const BASIS_WORDS = {
  cumulative: { zh: '累计', en: 'To date' },
  end: { zh: '时点', en: 'At end' },
  current: { zh: '当期', en: 'Period' },
} as const satisfies Record<string, Bilingual>;

export const DUE_WORDS = {
  each: { zh: '每期', en: 'Each' },
  yearly: { zh: '年末', en: 'Yearly' },
} as const satisfies Record<string, Bilingual>;

export const MILESTONE_WORDS = {
  done: { zh: '完成', en: 'done' },
  pending: { zh: '未完成', en: 'pending' },
} as const satisfies Record<string, Bilingual>;

/** How a row stands: a shape and a word, so that colour is never alone. */
export const STATE_WORDS = {
  complete: { zh: '● 齐全', en: '● Complete' },
  due: { zh: '▼ 待填', en: '▼ Due' },
  late: { zh: '■ 逾期 ', en: '■ Late ' },
} as const satisfies Record<string, Bilingual>;

/** The cell above the table that says up to which month values are due; the rules of the sheet read it. */
export const REPORT_MONTH = 'report_month';
