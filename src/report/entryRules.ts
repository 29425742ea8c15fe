import type { Language } from '../wording/language';
import type { Validation } from './sheetModel';

type EntryRule = (firstCell: string) => Omit<Validation, 'area'>;

/**
 * A cell that takes a period. It warns instead of refusing, for a period has more spellings than a validation rule
 * can name; the functions say precisely what they cannot read.
 */
export function periodEntry(language: Language): EntryRule {
  return (cell) => ({
    rule: {
      kind: 'formula',
      formula: `=IFERROR(AND(--LEFT(${cell},4)>=1900,--LEFT(${cell},4)<=2200),FALSE)`,
    },
    message: {
      zh: '请填写时期，如 2023、2023-Q2、2023-06 或 2023年6月。',
      en: 'Type a period, such as 2023, 2023-Q2 or 2023-06.',
    }[language],
    severity: 'warn',
  });
}

/** A cell that takes a number in the row's unit. */
export function numberEntry(language: Language): EntryRule {
  return () => ({
    rule: { kind: 'number' },
    message: {
      zh: '请填写数字，不带单位；如 1.2 万家填 12000。',
      en: 'Type a number without its unit; 12 thousand is 12000.',
    }[language],
    severity: 'stop',
  });
}

/** A cell that takes a weight or another amount that is never negative. */
export function amountEntry(language: Language): Omit<Validation, 'area'> {
  return {
    rule: { kind: 'number', minimum: 0 },
    message: { zh: '请填写不小于 0 的数。', en: 'Type a number of 0 or more.' }[language],
    severity: 'stop',
  };
}

/** A cell that takes a number, or whether a milestone is done. */
export function valueEntry(language: Language): EntryRule {
  const [done, pending] = { zh: ['完成', '未完成'], en: ['done', 'pending'] }[language] as [string, string];
  return (cell) => ({
    rule: { kind: 'formula', formula: `=OR(ISNUMBER(${cell}),${cell}="${done}",${cell}="${pending}")` },
    message: {
      zh: `请填写数字，不带单位；以是否完成为目标的，填“${done}”或“${pending}”。`,
      en: `Type a number without its unit; for a milestone type "${done}" or "${pending}".`,
    }[language],
    severity: 'stop',
  });
}
