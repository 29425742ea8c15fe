import type { Language } from '../wording/language';
import { type Look, STATUS_CODES, STATUS_LOOKS } from '../wording/status';
import { cellName } from './cellName';
import type { Area, FormatRule } from './sheetModel';

/**
 * The rules that give a column of status words their shape and colour. Plain comparisons with text: custom functions
 * inside conditional formats are unsupported by Excel (design, decision 1).
 */
export function statusRules(area: Area, language: Language): FormatRule[] {
  return lookRules(
    area,
    STATUS_CODES.map((code) => STATUS_LOOKS[code]),
    language,
  );
}

/** The same for other words that have a look of their own. */
export function lookRules(area: Area, looks: readonly Look[], language: Language): FormatRule[] {
  const first = cellName(area.row, area.column, { fixedColumn: true });
  return looks.map(({ label, shape, ink, fill }) => ({
    area,
    formula: `=${first}="${label[language]}"`,
    ink,
    fill,
    bold: true,
    numberFormat: `"${shape} "@`,
  }));
}
