import { amountEntry } from '../entryRules';
import { withLines } from '../lines';
import { periodTitle } from '../parts/periodNames';
import type { ReportContext } from '../parts/reportContext';
import { reportTab } from '../parts/reportNames';
import type { ReportRow } from '../parts/reportRow';
import type { ReportTable } from '../parts/reportTable';
import type { FormulaCell, SheetModel } from '../sheetModel';
import { statusRules } from '../statusRules';
import { wholeColumn } from '../structuredReference';
import { tableName } from '../tableName';
import { tableSheet } from '../tableSheet';
import { SCORE_HEADERS, scoreColumns } from './scoreColumns';
import { DEFAULT_CAP, type ScoredRow, scoredRows, scoreOf } from './scoredRow';
import { withUnits } from './unitScores';

const TEXT = {
  title: { zh: '年度考核得分', en: 'Scores of the year' },
  total: { zh: '总分 ', en: 'Total score ' },
  of: { zh: '，满分 ', en: ' of ' },
  cap: { zh: '计分上限', en: 'Cap' },
  unscored: { zh: '没有计分的指标', en: 'Targets that are not scored' },
  source: { zh: '来源：', en: 'Source: ' },
} as const;

/**
 * 年度考核: weights, completion and score of every target that the year can be scored by, the sums of each unit, and
 * what is not scored with the reason. Equal weights adding up to 100 until some are agreed on; those and the cap are
 * typed in the cells, and stay when the sheet is written again. Values, targets and statuses are looked up in the
 * report's table, so that a corrected value changes the score.
 */
export function assessmentSheet(
  context: ReportContext,
  rows: readonly ReportRow[],
  report: ReportTable,
): SheetModel {
  const { plan, period, language } = context;
  const { scored, unscored } = scoredRows(rows, Number(period.slice(0, 4)), plan.region);
  const table = tableName(`${plan.id}_scores_${period}`);
  // Many plans name no units; then there is nothing to add up by them.
  const isLed = scored.some(({ row }) => row.assessment.indicator.lead !== undefined);
  const sheet = tableSheet(
    {
      id: `scores:${plan.id}:${period}`,
      name: reportTab(context, 'scores'),
      table,
      title: `${TEXT.title[language]} ${periodTitle(period, language)}`,
      verdict: totalCell(table, scored, language),
      circumstances: countLine(scored.length, unscored.length, language),
      facts: [
        {
          label: 'name',
          value: 'status',
          facts: [
            {
              name: 'cap',
              label: TEXT.cap[language],
              value: DEFAULT_CAP,
              entry: amountEntry(language),
            },
          ],
        },
      ],
      columns: scoreColumns(table, context, report).filter(({ key }) => key !== 'unit' || isLed),
      rows: scored,
      frozen: 'name',
      rules: (laid) => statusRules(laid.columnArea('status'), language),
      footer: `${TEXT.source[language]}${plan.source}`,
      key: 'number',
    },
    language,
  );
  const colon = language === 'zh' ? '：' : ': ';
  const lines = unscored.map(
    ({ number, name, reason }) => `${number}  ${name[language]}${colon}${reason[language]}`,
  );
  const whole = isLed ? withUnits(sheet, table, scored, context) : sheet;
  return lines.length === 0 ? whole : withLines(whole, TEXT.unscored[language], lines);
}

function countLine(scored: number, unscored: number, language: 'zh' | 'en'): string {
  if (language === 'zh')
    return `计分 ${scored} 项${unscored === 0 ? '。' : `；另有 ${unscored} 项没有计分，原因列在最后。`}`;
  const are = (count: number) => (count === 1 ? 'is' : 'are');
  const rest = unscored === 0 ? '.' : `; ${unscored} ${are(unscored)} not, for the reasons at the end.`;
  return `${scored} ${scored === 1 ? 'target' : 'targets'} ${are(scored)} scored${rest}`;
}

function totalCell(table: string, scored: readonly ScoredRow[], language: 'zh' | 'en'): FormulaCell {
  const column = (name: 'score' | 'weight') => wholeColumn(table, SCORE_HEADERS[name][language]);
  const sum = (value: (one: ScoredRow) => number) =>
    scored.reduce((total, one) => total + value(one), 0).toFixed(1);
  const [total, of] = [TEXT.total[language], TEXT.of[language]];
  return {
    formula: `="${total}"&TEXT(SUM(${column('score')}),"0.0")&"${of}"&TEXT(SUM(${column('weight')}),"0.0")`,
    value: `${total}${sum(scoreOf)}${of}${sum(({ weight }) => weight)}`,
  };
}
