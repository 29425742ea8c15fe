/**
 * Names that sheets and tables bear only within a write. They are plain words that nobody types, so that Excel's find
 * and replace meets them in references only; a sheet that still bears one shows that a write was cut off.
 */
export const WRITING = 'policy_writing';
export const FORMER = 'policy_former';

/** The letter at the end keeps one table's name from being the beginning of another's. */
export const temporaryTable = (sheet: typeof WRITING | typeof FORMER, index: number): string =>
  `${sheet}_table_${index + 1}_x`;
