import type { Area } from '../report/sheetModel';

/** Reads `A1`, `$B$2:$C$5` or `'a sheet'!A1`; undefined for anything else. */
export function parseAddress(reference: string): Area | undefined {
  const address = reference.slice(reference.lastIndexOf('!') + 1);
  const [, c1, r1, c2 = c1, r2 = r1] =
    /^=?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(address) ?? [];
  if (!c1 || !c2) return undefined;
  const [row, column] = [Number(r1) - 1, columnIndex(c1)];
  return { row, column, rows: Number(r2) - row, columns: columnIndex(c2) - column + 1 };
}

const columnIndex = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** A sheet's name as formulas write it. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;
