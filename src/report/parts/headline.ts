import type { Language } from '../../wording/language';
import { STATUS_CODES } from '../../wording/status';
import { BEHIND } from '../behindCount';
import type { FormulaCell, Scalar } from '../sheetModel';
import { statusCounts, statusWord } from './order';
import type { ReportContext } from './reportContext';
import type { ReportRow } from './reportRow';

const GOOD = ['achieved', 'ahead', 'on-track'] as const;

const PARTS: Readonly<Record<Language, readonly [string, string, string, string, string]>> = {
  zh: ['共 ', ' 项目标：按计划推进 ', ' 项，需要关注 ', ' 项，尚无数据或无法评估 ', ' 项'],
  en: ['', ' targets: ', ' on schedule, ', ' need attention, ', ' without data or not assessable'],
};

/**
 * The line that somebody in a hurry reads, live: it adds up the counts above the table, which stand there under the
 * names count_1, count_2, …
 */
export function headline(context: ReportContext, rows: readonly ReportRow[]): FormulaCell | string {
  const counts = statusCounts(rows);
  if (context.settings.method !== 'schedule') {
    const listed = [...counts].map(([status, count]) => `${statusWord(status, context)} ${count}`);
    return listed.join(context.language === 'zh' ? '，' : ', ');
  }
  const groups = [GOOD, BEHIND, ['no-data', 'not-assessable']] as const;
  const sums = groups.map((codes) => ({
    text: codes.map((code) => `count_${STATUS_CODES.indexOf(code) + 1}`).join('+'),
    value: codes.reduce((sum, code) => sum + (counts.get(code) ?? 0), 0),
  }));
  const [before, ...between] = PARTS[context.language];
  const values: Scalar[] = [rows.length, ...sums.map(({ value }) => value)];
  const texts = [String(rows.length), ...sums.map(({ text }) => `(${text})`)];
  return {
    formula: `="${before}"&${texts.map((text, index) => `${text}&"${between[index]}"`).join('&')}`,
    value: before + values.map((value, index) => `${value}${between[index]}`).join(''),
  };
}
