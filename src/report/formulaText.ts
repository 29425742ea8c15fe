/**
 * A text as a literal of a formula, its quotes doubled, so that nothing in it is ever taken for formula.
 *
 * @example quotedText('a "b"') // '"a ""b"""'
 */
export function quotedText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * A text as the literal that MATCH or SUMIFS are to find as it stands: for these * and ? are patterns, unless ~ stands
 * before them.
 *
 * @example lookupText('6|某镇*') // '"6|某镇~*"'
 */
export function lookupText(text: string): string {
  return quotedText(text.replace(/[~*?]/g, '~$&'));
}

/** The same for a text that stands in a cell; the ~ goes first, for those that escape must stay single. */
export function lookupReference(cell: string): string {
  return ['~', '*', '?'].reduce((text, sign) => `SUBSTITUTE(${text},"${sign}","~${sign}")`, cell);
}
