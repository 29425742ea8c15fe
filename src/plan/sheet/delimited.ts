/**
 * Several texts in one cell. A separator inside a text is escaped with a backslash, so that any text survives the
 * way into a cell and back.
 */

/** Puts texts into one; `separator` joins them, all of `escaped` is escaped within. */
export function join(texts: readonly string[], separator: string, escaped: string): string {
  return texts
    .map((text) =>
      [...text].map((char) => (char === '\\' || escaped.includes(char) ? `\\${char}` : char)).join(''),
    )
    .join(separator);
}

/**
 * Takes a cell apart into records and their fields: `between` ends a record, `within` a field. Fields are trimmed;
 * records that are blank all through are left out.
 *
 * @example split('表1 | 高新技术企业\n二(三)12 | 每年新增', '\n', '|') // [['表1', '高新技术企业'], ['二(三)12', '每年新增']]
 */
export function split(cell: string, between: string, within = ''): string[][] {
  const records: string[][] = [['']];
  let escaped = false;
  for (const char of cell) {
    const record = records.at(-1) ?? [];
    if (!escaped && char === '\\') escaped = true;
    else if (!escaped && between.includes(char)) records.push(['']);
    else if (!escaped && within.includes(char)) record.push('');
    else {
      record.push((record.pop() ?? '') + char);
      escaped = false;
    }
  }
  return records
    .map((record) => record.map((field) => field.trim()))
    .filter((record) => record.some((field) => field !== ''));
}
