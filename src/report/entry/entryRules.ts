import type { Language } from '../../wording/language';
import { STATUS_LOOKS } from '../../wording/status';
import { cellName } from '../cellName';
import type { FormatRule } from '../sheetModel';
import type { LaidTable } from '../tableColumns';
import type { EntryPeriod } from './entryPeriods';
import { DUE_WORDS, REPORT_MONTH, STATE_WORDS } from './entryWords';

/** Blank cells that are due or late, and the words that say so; by the sheet's own month, never by today's date. */
export function missingRules(
  laid: LaidTable,
  periods: readonly EntryPeriod[],
  language: Language,
): FormatRule[] {
  const dueColumn = laid.columnArea('due');
  const yearly = `${cellName(dueColumn.row, dueColumn.column, { fixedColumn: true })}="${DUE_WORDS.yearly[language]}"`;
  const cells = periods.flatMap(({ spelled, month }) => {
    const area = laid.columnArea(spelled);
    const cell = cellName(area.row, area.column, { fixedColumn: true });
    const missing = (comparison: string) =>
      month === 12
        ? `=AND(${cell}="",${REPORT_MONTH}${comparison}12)`
        : `=AND(${cell}="",${REPORT_MONTH}${comparison}${month},NOT(${yearly}))`;
    return [
      { area, formula: missing('>'), ...looks('off-track') },
      { area, formula: missing('='), ...looks('behind') },
    ];
  });
  const area = laid.columnArea('state');
  const state = cellName(area.row, area.column, { fixedColumn: true });
  const says = (word: string) => `=LEFT(${state},1)="${word.slice(0, 1)}"`;
  return [
    ...cells,
    { area, formula: says(STATE_WORDS.late[language]), ...looks('off-track') },
    { area, formula: says(STATE_WORDS.due[language]), ...looks('behind') },
  ];
}

function looks(status: 'off-track' | 'behind'): Pick<FormatRule, 'ink' | 'fill'> {
  const { ink, fill } = STATUS_LOOKS[status];
  return { ink, fill };
}
