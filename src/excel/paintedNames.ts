/** What sheets and tables of a set are called while it is written, by what they are called before and after. */
export interface PaintedNames {
  readonly sheets: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, string>;
}

/** Text in quotes, a quoted sheet with its "!", or a word that names a sheet or a table by what follows it. */
const PIECE = /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|([\p{L}_\\][\p{L}\p{N}_.\\]*)([![])/gu;

/**
 * The formula with other names for the sheets and tables it refers to. What is written beside its former self has
 * another name until the former one is gone; Excel puts the right name in when it is renamed.
 *
 * @example
 * withPaintedNames("=SUM(指标[缺口])+'二 表'!A1", { tables: new Map([['指标', 'a']]), sheets: new Map([['二 表', 'b']]) })
 * // '=SUM(a[缺口])+b!A1'
 */
export function withPaintedNames(formula: string, { sheets, tables }: PaintedNames): string {
  return formula.replace(PIECE, (piece: string, quoted?: string, word?: string, follows?: string) => {
    if (quoted !== undefined) {
      const sheet = sheets.get(quoted.replaceAll("''", "'"));
      return sheet === undefined ? piece : `${sheet}!`;
    }
    if (word === undefined) return piece;
    const name = (follows === '!' ? sheets : tables).get(word);
    return name === undefined ? piece : `${name}${follows}`;
  });
}
