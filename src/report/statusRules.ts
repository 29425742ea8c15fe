import type { Language } from '../wording/language';
import { STATUS_CODES, STATUS_LOOKS } from '../wording/status';
import { cellName } from './cellName';
import type { Area, FormatRule } from './sheetModel';

/**
 * The rules that give a column of status words their shape and colour. Plain comparisons with text: custom functions
 * inside conditional formats are unsupported by Excel (design, decision 1).
 */
export function statusRules(area: Area, language: Language): FormatRule[] {
  const first = cellName(area.row, area.column, { fixedColumn: true });
  return STATUS_CODES.map((code) => {
    const { label, shape, ink, fill } = STATUS_LOOKS[code];
    return {
      area,
      formula: `=${first}="${label[language]}"`,
      ink,
      fill,
      bold: true,
      numberFormat: `"${shape} "@`,
    };
  });
}
