/** A heading is short; a numbered sentence that is longer is text, and so is a row of a table. */
const LONGEST_HEADING = 40;
const HEADING =
  /^(?:第[一二三四五六七八九十百]{1,4}[章节篇]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.．、](?!\d)|专栏\s?\d|Chapter \d|Section \d)/;

/**
 * The heading under which a place of a text stands.
 *
 * @example sectionAt('二、主要目标\n瞪羚企业60家。', 8) // '二、主要目标'
 * @returns undefined before the first heading
 */
export function sectionAt(text: string, at: number): string | undefined {
  for (let end = text.lastIndexOf('\n', at - 1); end >= 0; ) {
    const start = end === 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, end).trim();
    if (line.length <= LONGEST_HEADING && HEADING.test(line) && !/[|\t]|。$/.test(line)) return line;
    end = start - 1;
  }
  return undefined;
}
