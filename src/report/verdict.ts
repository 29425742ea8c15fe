import type { Bilingual, Language } from '../wording/language';
import { STATUS_CODES, STATUS_LOOKS, type StatusCode } from '../wording/status';
import type { FormulaCell } from './sheetModel';

const TOTAL: Bilingual = { zh: '共 # 项：', en: '# targets: ' };
const SEPARATOR: Bilingual = { zh: '，', en: ', ' };

/**
 * A line that counts a column of status words, worst first, and leaves out what does not occur:
 * "共 16 项:■ 严重滞后 1,○ 无数据 15". Native functions only, so that it works wherever the words stand.
 */
export function verdictCell(
  statusColumn: string,
  counts: ReadonlyMap<StatusCode, number>,
  language: Language,
): FormulaCell {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [before, after] = TOTAL[language].split('#') as [string, string];
  const separator = SEPARATOR[language];
  const parts = VERDICT_ORDER.map((code) => {
    const { shape, label } = STATUS_LOOKS[code];
    const word = label[language];
    const count = `COUNTIF(${statusColumn},"${word}")`;
    return {
      formula: `IF(${count}=0,"","${separator}${shape} ${word} "&${count})`,
      value: counts.get(code) ? `${separator}${shape} ${word} ${counts.get(code)}` : '',
    };
  });
  const listed = parts.map((part) => part.formula).join('&');
  return {
    formula: `="${before}"&ROWS(${statusColumn})&"${after}"&MID(${listed},${separator.length + 1},200)`,
    value: `${before}${total}${after}${parts
      .map((part) => part.value)
      .join('')
      .slice(separator.length)}`,
  };
}

/** Worst first: what asks for attention is read first. */
const VERDICT_ORDER: readonly StatusCode[] = [
  'missed',
  'reversing',
  'off-track',
  'behind',
  ...STATUS_CODES.filter((code) =>
    ['on-track', 'ahead', 'achieved', 'no-data', 'not-assessable'].includes(code),
  ),
];
