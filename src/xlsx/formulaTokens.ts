/** What a piece of a formula is; the texts of all tokens in a row are the formula again. */
export interface FormulaToken {
  /**
   * `word`: a function, name, table or cell, with its sheet if it has one; `brackets`: a structured or external
   * reference with all it nests.
   */
  readonly kind: 'text' | 'brackets' | 'word' | 'other';
  readonly text: string;
}

const PATTERNS = [
  ['text', /"(?:[^"]|"")*"?/y],
  ['word', /(?:'(?:[^']|'')*'!|[\p{L}_\\][\p{L}\p{N}_.\\]*!)?[\p{L}_\\$][\p{L}\p{N}_.\\?$]*/uy],
  ['other', /'(?:[^']|'')*'?/y],
  // Numbers and error values, so that their letters are no words: 1E5, #N/A, #DIV/0!
  ['other', /\d[\d.]*(?:E[+-]?\d+)?|#[A-Z/0]+[!?]?/y],
] as const;

/** Splits a formula in Excel's English grammar. Never fails: what it does not know is a token of one character. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length; ) {
    const token = formula[at] === '[' ? bracketsAt(formula, at) : plainAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function plainAt(formula: string, at: number): FormulaToken {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text) return { kind, text };
  }
  return { kind: 'other', text: formula.charAt(at) };
}

/** Brackets nest, and an apostrophe escapes the character after it. */
function bracketsAt(formula: string, start: number): FormulaToken {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const character = formula[at];
    if (character === "'") at++;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0)
      return { kind: 'brackets', text: formula.slice(start, at + 1) };
  }
  return { kind: 'brackets', text: formula.slice(start) };
}
