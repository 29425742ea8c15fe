/**
 * The formula with other names for the tables it refers to. A table that is written beside its former self has another
 * name until the former one is gone; Excel puts the right name in when the table is renamed.
 *
 * @example renameTables('=SUM(指标[缺口])', new Map([['指标', 'policy_writing_1']])) // '=SUM(policy_writing_1[缺口])'
 */
export function renameTables(formula: string, names: ReadonlyMap<string, string>): string {
  // Text in quotes is no reference, so that only every other piece is looked at.
  return formula
    .split('"')
    .map((piece, index) => (index % 2 === 0 ? renameIn(piece, names) : piece))
    .join('"');
}

const renameIn = (piece: string, names: ReadonlyMap<string, string>): string =>
  piece.replace(/[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\[)/gu, (word) => names.get(word) ?? word);
