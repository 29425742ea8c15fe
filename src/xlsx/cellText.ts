/** Characters that Excel keeps in one cell at most. */
const CELL_TEXT_LIMIT = 32_767;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 forbids
const FORBIDDEN_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A surrogate without its other half, which no file can encode. */
const HALF_A_CHARACTER = /\p{Surrogate}/gu;

/**
 * What a cell of a file can hold of a text: line ends are line feeds, characters that XML 1.0 forbids are left out,
 * and what goes beyond Excel's limit is cut with "…", because Excel calls a file with a longer text damaged.
 *
 * @example cellText('一\r\n二\u0001') // '一\n二'
 */
export function cellText(text: string): string {
  const clean = text
    .replace(/\r\n?/g, '\n')
    .replace(HALF_A_CHARACTER, '\ufffd')
    .replace(FORBIDDEN_IN_XML, '');
  return shortened(clean, CELL_TEXT_LIMIT);
}

/** At most `limit` UTF-16 units, the last one "…" where something was cut; never half a character. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
