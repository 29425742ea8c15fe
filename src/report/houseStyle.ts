import type { Style } from './sheetModel';

/** One quiet header colour, thin horizontal rules, no vertical ones; the host's own default font. */
const HEADER_FILL = '#E8EEF4';
const RULE = '#D0D7DE';
const MUTED_INK = '#57606A';
/** Cells that wait for the user look typable. */
const ENTRY_FILL = '#FFFBE6';

export const TITLE: Style = { bold: true, size: 16 };
export const VERDICT: Style = { bold: true, size: 12 };
export const LABEL: Style = { ink: MUTED_INK };
export const NOTE: Style = { ink: MUTED_INK, italic: true };
export const HEADER: Style = {
  bold: true,
  fill: HEADER_FILL,
  wrap: true,
  horizontal: 'center',
  vertical: 'center',
  rule: '#8C959F',
};
export const BODY: Style = { vertical: 'center', rule: RULE };
export const WORDS: Style = { horizontal: 'left', wrap: true };
export const NUMBERS: Style = { horizontal: 'right' };
export const CENTERED: Style = { horizontal: 'center' };
export const ENTRY: Style = { fill: ENTRY_FILL, unlocked: true };

/** Stands where something does not exist; a blank stands only where somebody should type. */
export const NOTHING = '—';
