import { describe, expect, test } from 'vitest';
import { evaluate, FUNCTIONS } from '../../src/functions';
import type { Answer, Argument, CellOutput } from '../../src/functions/signature';

/** Reads the literal arguments of an example: numbers, "texts", TRUE, {1,2;3,4} and omitted ones. */
function argumentsOf(source: string): Argument[] {
  const tokens = source.match(/\s*"(?:[^"]|"")*"|\s*\{[^}]*\}|[^,]+|(?<=,)(?=,)/g) ?? [];
  return tokens.map((token) => literal(token.trim()));
}

function literal(token: string): Argument {
  if (token === '') return undefined;
  if (token.startsWith('{')) {
    return token
      .slice(1, -1)
      .split(';')
      .map((row) => argumentsOf(row) as (string | number)[]);
  }
  if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
  if (token === 'TRUE' || token === 'FALSE') return token === 'TRUE';
  return Number(token);
}

/** Works out POLICY.NAME(...), alone or inside INDEX(..., row, column). */
function workOut(formula: string): Answer {
  const indexed = /^INDEX\((.*), (\d+), (\d+)\)$/.exec(formula);
  if (indexed !== null) {
    const [, inner = '', row, column] = indexed;
    const rows = workOut(inner);
    if (!Array.isArray(rows)) throw new Error(`${inner} does not spill`);
    return rows[Number(row) - 1]?.[Number(column) - 1] as CellOutput;
  }
  const [, name = '', source = ''] = /^POLICY\.([A-Z]+)\((.*)\)$/s.exec(formula) ?? [];
  return evaluate(name, argumentsOf(source));
}

/** Half a unit of the last digit that the stated result prints. */
function expectResult(answer: CellOutput, stated: string) {
  if (typeof answer === 'number') {
    const decimals = stated.split('.')[1]?.length ?? 0;
    expect(Math.abs(answer - Number(stated))).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9);
  } else if (typeof answer === 'object') {
    expect(answer.error).toBe(stated);
  } else {
    // Excel prints truth values in capitals.
    expect(typeof answer === 'boolean' ? String(answer).toUpperCase() : answer).toBe(stated);
  }
}

describe('every example of the reference holds', () => {
  const examples = FUNCTIONS.flatMap((spec) =>
    spec.examples.map((example) => [example.formula, example.result]),
  );

  test.each(examples)('%s', (formula = '', result = '') => {
    const answer = workOut(formula);
    if (!Array.isArray(answer)) return expectResult(answer, result);
    const stated = result.replace(/^\{|\}$/g, '').split(';');
    expect(answer).toHaveLength(stated.length);
    answer.forEach((row, i) => {
      const cells = stated[i]?.split(',') ?? [];
      expect(row).toHaveLength(cells.length);
      row.forEach((cell, j) => {
        expectResult(cell, cells[j]?.trim().replace(/^"|"$/g, '') ?? '');
      });
    });
  });

  test('and every function has one', () => {
    expect(FUNCTIONS.filter((spec) => spec.examples.length === 0).map((spec) => spec.name)).toEqual([]);
  });
});
