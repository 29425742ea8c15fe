import type { Bilingual } from '../wording/language';
import type { CellError, CellInput, Parameter } from './signature';

/** Thrown while one element is worked out; becomes that element's error (methodology, section 9). */
export class CellProblem extends Error {
  constructor(
    readonly code: CellError['error'],
    words: Bilingual,
  ) {
    super(`${words.zh} / ${words.en}`);
  }

  toCell(): CellError {
    return { error: this.code, message: this.message };
  }
}

/** #N/A: an input that the function cannot do without is blank. */
export function missing({ name, title }: Parameter): CellProblem {
  return new CellProblem('#N/A', {
    zh: `缺少“${title.zh}”（${name}）：请填写该单元格`,
    en: `${title.en} (${name}) is missing: fill in that cell`,
  });
}

/** #VALUE!: something else stands where `wanted` belongs. */
export function unreadable(
  cell: CellInput | undefined,
  { name, title }: Parameter,
  wanted: Bilingual,
): CellProblem {
  return new CellProblem('#VALUE!', {
    zh: `“${title.zh}”（${name}）为“${cell}”，应为${wanted.zh}`,
    en: `${title.en} (${name}) is "${cell}"; it must be ${wanted.en}`,
  });
}

/** #VALUE!: the arguments do not fit each other or the function. */
export function misused(words: Bilingual): CellProblem {
  return new CellProblem('#VALUE!', words);
}

/** #NUM!: the inputs are fine, but there is no such number. */
export function undefinedResult(words: Bilingual): CellProblem {
  return new CellProblem('#NUM!', words);
}

/** Passes a number on, or refuses with the reason why there is none. */
export function defined(value: number, reason: Bilingual): number {
  if (Number.isNaN(value)) throw undefinedResult(reason);
  return value;
}
