import { type FormulaToken, formulaTokens } from './formulaTokens';
import { filePrefix, maySpill } from './newerFunctions';

const CUSTOM = /^POLICY\.(.+)$/i;
const CUSTOM_IN_FILE = /^_xldudf_POLICY_(.+)$/i;

/**
 * A formula as a file keeps it, from the form that Excel shows: custom functions as `_xldudf_POLICY_…`, newer
 * functions with their prefix, names of LET and LAMBDA as `_xlpm.…`, spilled ranges as ANCHORARRAY, and references to
 * the own row with the table spelled out, because Excel calls a file with `[@…]` damaged.
 *
 * @param table the table in which the formula stands, if it stands in one
 * @example toFileGrammar('POLICY.GAP([@最新值],5)', '指标') // '_xldudf_POLICY_GAP(指标[[#This Row],[最新值]],5)'
 */
export function toFileGrammar(formula: string, table?: string): string {
  const tokens = formulaTokens(formula);
  const locals = localNames(tokens);
  return tokens
    .map((token, index) => {
      if (token.kind === 'brackets') return reference(token.text, tokens, index, table);
      if (token.kind !== 'word') return isSpillMark(tokens, index) ? '' : token.text;
      if (isCall(tokens, index)) return functionInFile(token.text);
      if (isSpillMark(tokens, index + 1)) return `_xlfn.ANCHORARRAY(${token.text})`;
      return locals.has(token.text.toUpperCase()) ? `_xlpm.${token.text}` : token.text;
    })
    .join('');
}

/** The inverse of `toFileGrammar`, except that references to the own row keep the table's name, which Excel also reads. */
export function fromFileGrammar(formula: string): string {
  const tokens = formulaTokens(formula);
  return tokens
    .map((token) => {
      if (token.kind !== 'word') return token.text;
      const custom = CUSTOM_IN_FILE.exec(token.text);
      return custom ? `POLICY.${custom[1]}` : token.text.replace(/^(_xlfn\.|_xlws\.|_xlpm\.)+/i, '');
    })
    .join('')
    .replace(/\bANCHORARRAY\(([^()]+)\)/gi, '$1#');
}

/** Formulas whose results Excel lets spill; a file marks their cells, or Excel would cut them to one value. */
export function isDynamic(formula: string): boolean {
  const tokens = formulaTokens(formula);
  return tokens.some(
    ({ kind, text }, index) =>
      kind === 'word' &&
      (isCall(tokens, index) ? CUSTOM.test(text) || maySpill(text) : isSpillMark(tokens, index + 1)),
  );
}

/** The # after a cell that stands for all it spilled. */
const isSpillMark = (tokens: readonly FormulaToken[], index: number) =>
  tokens[index]?.text === '#' && tokens[index - 1]?.kind === 'word';

const isCall = (tokens: readonly FormulaToken[], index: number) => tokens[index + 1]?.text === '(';

function functionInFile(name: string): string {
  const custom = CUSTOM.exec(name);
  return custom ? `_xldudf_POLICY_${custom[1]?.toUpperCase()}` : filePrefix(name) + name;
}

/** `[@列]` and `[列]` are the own table's; after a table's name they are that table's; `[1]Sheet!A1` is another file. */
function reference(text: string, tokens: readonly FormulaToken[], index: number, table?: string): string {
  const named = tokens[index - 1]?.kind === 'word';
  const external = tokens[index + 1]?.kind === 'word';
  const full = ownRowSpelledOut(text);
  return named || external || table === undefined ? full : table + full;
}

function ownRowSpelledOut(brackets: string): string {
  if (!brackets.startsWith('[@')) return brackets;
  const inside = brackets.slice(2, -1);
  if (inside === '') return '[#This Row]';
  return `[[#This Row],${inside.startsWith('[') ? inside : `[${inside}]`}]`;
}

/** Names that LET and LAMBDA bind in the formula, in upper case. */
function localNames(tokens: readonly FormulaToken[]): Set<string> {
  const names = new Set<string>();
  const open: { binds: string; argument: number }[] = [];
  const solid = tokens.filter(({ text }) => text.trim() !== '');
  for (const [index, { kind, text }] of solid.entries()) {
    const call = open.at(-1);
    if (text === '(') open.push({ binds: solid[index - 1]?.text.toUpperCase() ?? '', argument: 0 });
    else if (text === ')') open.pop();
    else if (text === ',' && call) call.argument++;
    else if (kind === 'word' && call && solid[index + 1]?.text === ',' && binds(call))
      names.add(text.toUpperCase());
  }
  return names;
}

const binds = (call: { binds: string; argument: number }) =>
  call.binds === 'LAMBDA' || (call.binds === 'LET' && call.argument % 2 === 0);
