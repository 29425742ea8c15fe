import type { BaseIssue } from 'valibot';
import type { Bilingual } from '../wording/language';

/** Why a plan is refused, by the code that the schema gives as its message. */
const REASONS = {
  empty: { zh: '不能为空', en: 'must not be empty' },
  'at-least-one': { zh: '至少要有一项', en: 'needs at least one entry' },
  period: {
    zh: '应为时期，如 2020、2023-Q2、2023-H1 或 2023-06',
    en: 'must be a period such as 2020, 2023-Q2, 2023-H1 or 2023-06',
  },
  date: { zh: '应为日期，如 2022-02-10', en: 'must be a date such as 2022-02-10' },
  'plan-id': {
    zh: '应为小写英文单词和数字，以连字符相连，如 luquan-2021-2025',
    en: 'must be lower-case words and digits joined by hyphens, such as luquan-2021-2025',
  },
  range: {
    zh: '区间目标应同时有比较符 range 和两个数 [下限, 上限]，且下限不大于上限',
    en: 'a range needs comparator "range" and two numbers [low, high], the lower one first',
  },
  'value-needed': {
    zh: '这类目标必须有目标值；只有里程碑和比较性目标可以没有',
    en: 'a target of this kind needs a value; only milestones and comparisons go without',
  },
  'same-number': { zh: '有两个指标编号相同', en: 'two indicators have the same number' },
  'part-of': {
    zh: '应为本规划中另一指标的编号',
    en: 'must be the number of another indicator of the plan',
  },
} as const satisfies Record<string, Bilingual>;

export type ReasonCode = keyof typeof REASONS;

/** Lets the schema name a reason with its spelling checked by the compiler. */
export const reason = (code: ReasonCode): ReasonCode => code;

const KINDS: Readonly<Record<string, Bilingual>> = {
  string: { zh: '文字', en: 'text' },
  number: { zh: '数字', en: 'a number' },
  Array: { zh: '列表', en: 'a list' },
  Object: { zh: '对象', en: 'an object' },
  '(number | Array)': { zh: '数字或 [下限, 上限]', en: 'a number or [low, high]' },
  undefined: { zh: '空缺', en: 'nothing' },
};

const worded = (text: string): Bilingual => KINDS[text] ?? { zh: text, en: text };

/** The reason of one schema issue in both languages. */
export function reasonOf(issue: BaseIssue<unknown>): Bilingual {
  if (issue.message in REASONS) return REASONS[issue.message as ReasonCode];
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { zh: '不是规划的字段', en: 'is not a field of a plan' };
  }
  if (issue.type === 'strict_object' && issue.received === 'undefined' && issue.expected !== 'Object') {
    return { zh: '缺少此项', en: 'is missing' };
  }
  const expected = worded(issue.expected ?? issue.type);
  const received = worded(issue.received);
  return {
    zh: `应为${expected.zh}，实为${received.zh}`,
    en: `should be ${expected.en}, is ${received.en}`,
  };
}
