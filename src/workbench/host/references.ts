import { formulaTokens } from '../../xlsx/formulaTokens';
import { quotedSheet, splitSheet } from './area';
import { sameName } from './hostObject';

/**
 * How formulas follow what happens to sheets and tables: Excel rewrites references when a sheet or a table is renamed,
 * and turns them into #REF! when it is deleted.
 */
export function renameSheetIn(formula: string, before: string, after: string): string {
  return mapWords(formula, (word) => {
    const { sheet, address } = splitSheet(word);
    return sheet !== undefined && sameName(sheet, before) ? `${quotedSheet(after)}!${address}` : word;
  });
}

/** The formula as Excel keeps it, with quotes around the names of sheets only where they are needed. */
export function asKept(formula: string): string {
  return mapWords(formula, (word) => {
    const { sheet, address } = splitSheet(word);
    return sheet === undefined ? word : `${quotedSheet(sheet)}!${address}`;
  });
}

export function renameTableIn(formula: string, before: string, after: string): string {
  return mapWords(formula, (word) => (sameName(word, before) ? after : word));
}

/** References to cells of a deleted sheet, the second corner of a range with them. */
export function dropSheetIn(formula: string, deleted: string): string {
  const tokens = formulaTokens(formula);
  let text = '';
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const { sheet } = splitSheet(token.text);
    if (token.kind !== 'word' || sheet === undefined || !sameName(sheet, deleted)) {
      text += token.text;
      continue;
    }
    text += '#REF!';
    if (tokens[at + 1]?.text === ':' && tokens[at + 2]?.kind === 'word') at += 2;
  }
  return text;
}

/** References to a deleted table, with the brackets that follow its name. */
export function dropTableIn(formula: string, deleted: string): string {
  const tokens = formulaTokens(formula);
  return tokens
    .map((token, at) => {
      if (token.kind === 'word' && sameName(token.text, deleted)) return '#REF!';
      const before = tokens[at - 1];
      const ofTable = token.kind === 'brackets' && before?.kind === 'word' && sameName(before.text, deleted);
      return ofTable ? '' : token.text;
    })
    .join('');
}

function mapWords(formula: string, change: (word: string) => string): string {
  return formulaTokens(formula)
    .map((token) => (token.kind === 'word' ? change(token.text) : token.text))
    .join('');
}
