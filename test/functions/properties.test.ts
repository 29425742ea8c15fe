import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/functions';
import type { CellInput } from '../../src/functions/signature';

const value = fc.double({ min: 0.01, max: 1e6, noNaN: true });
const path = fc.constantFrom('linear', 'compound');
/** Months since the end of 2020, as a period. */
const month = (months: number) =>
  `${2021 + Math.floor((months - 1) / 12)}-${String(((months - 1) % 12) + 1).padStart(2, '0')}`;
const start = '2020';
const end = '2025';
const between = fc.integer({ min: 1, max: 59 }).map(month);

const near = (answer: unknown, wanted: number) => {
  expect(answer).toBeTypeOf('number');
  expect(Math.abs((answer as number) - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)));
};

/** Points of lead from which a verdict holds (methodology, section 5). */
const BANDS = [
  [5, 'ahead'],
  [-5, 'on-track'],
  [-15, 'behind'],
  [-Infinity, 'off-track'],
] as const;

describe('whatever the numbers', () => {
  test('EXPECTED is the baseline at the start and the target at the end', () => {
    fc.assert(
      fc.property(value, value, path, (a, b, way) => {
        near(evaluate('EXPECTED', [a, start, b, end, start, way]), a);
        near(evaluate('EXPECTED', [a, start, b, end, end, way]), b);
      }),
    );
  });

  test('LEAD is 0 and LAG is 0 months on the path', () => {
    fc.assert(
      fc.property(value, value, between, path, (a, b, asOf, way) => {
        fc.pre(Math.abs(a - b) > 1e-3 * Math.max(a, b));
        const on = evaluate('EXPECTED', [a, start, b, end, asOf, way]) as number;
        const lead = evaluate('LEAD', [a, start, b, end, on, asOf, way]) as number;
        const lag = evaluate('LAG', [a, start, b, end, on, asOf, way]) as number;
        expect(Math.abs(lead)).toBeLessThan(1e-9);
        expect(Math.abs(lag)).toBeLessThan(1e-6);
      }),
    );
  });

  test('REQUIRED, applied for the years left, reaches the target', () => {
    fc.assert(
      fc.property(value, value, fc.integer({ min: 1, max: 48 }), (a, b, months) => {
        // A rate near -100 % has lost its digits to the 1 it is added to.
        fc.pre(b > a / 1000);
        const years = 5 - months / 12;
        const asOf = month(months);
        const rate = evaluate('REQUIRED', [a, asOf, b, end]) as number;
        expect(Math.abs(a * (1 + rate) ** years - b)).toBeLessThanOrEqual(1e-8 * Math.max(a, b));
        const step = evaluate('REQUIRED', [a, asOf, b, end, 'annual']) as number;
        expect(Math.abs(a + step * years - b)).toBeLessThanOrEqual(1e-8 * Math.max(a, b));
      }),
    );
  });

  test('up and down mirror: turning every value around zero turns only the direction', () => {
    const any = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(
        any,
        any,
        any,
        between,
        fc.constantFrom('expected', 'binding'),
        (a, b, now, asOf, nature) => {
          const options = `labels=code; nature=${nature}`;
          const one = evaluate('STATUS', [a, start, b, end, now, asOf, `${options}; direction=up`]);
          const mirrored = evaluate('STATUS', [-a, start, -b, end, -now, asOf, `${options}; direction=down`]);
          expect(mirrored).toBe(one);
        },
      ),
    );
  });

  test('GAP is positive exactly while a level target is not met', () => {
    fc.assert(
      fc.property(value, value, fc.constantFrom('up', 'down'), (now, wanted, direction) => {
        fc.pre(Math.abs(now - wanted) > 1e-6 * Math.max(now, wanted));
        const short = (evaluate('GAP', [now, wanted, direction]) as number) > 0;
        const status = evaluate('STATUS', [
          1,
          start,
          wanted,
          end,
          now,
          2023,
          `direction=${direction}; labels=code`,
        ]);
        expect(status === 'achieved').toBe(!short);
      }),
    );
  });

  test('MILESTONES are values of EXPECTED, the last being the target', () => {
    const frequency = fc.constantFrom('year', 'half', 'quarter', 'month');
    fc.assert(
      fc.property(value, value, path, frequency, (a, b, way, every) => {
        const rows = evaluate('MILESTONES', [a, start, b, end, way, every]) as CellInput[][];
        expect(rows).toHaveLength({ year: 5, half: 10, quarter: 20, month: 60 }[every]);
        for (const [at, worth] of rows)
          near(evaluate('EXPECTED', [a, start, b, end, at, way]), worth as number);
        near(rows[rows.length - 1]?.[1], b);
      }),
    );
  });

  test('a printed lead never contradicts the verdict it explains', () => {
    fc.assert(
      fc.property(fc.double({ min: 100, max: 199, noNaN: true }), between, (now, asOf) => {
        const args = [100, start, 200, end, now, asOf];
        const code = evaluate('STATUS', [...args, 'labels=code']);
        const words = evaluate('EXPLAIN', [...args, 'labels=en']) as string;
        const [, points, side] = /: ([\d.]+) points (behind|ahead)/.exec(words) ?? [];
        const lead = side === 'behind' ? -Number(points) : Number(points);
        expect(code).toBe(BANDS.find(([least]) => lead >= least)?.[1]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('ranges give what single cells give', () => {
  const cell = fc.oneof(
    fc.double({ min: -100, max: 1000, noNaN: true }),
    fc.constantFrom<CellInput>(null, '', 'x', '12', 0, '—', true),
  );
  const when = fc.constantFrom<CellInput>(
    '2020',
    2021,
    '2023-06',
    '2023年二季度',
    2025,
    '2026',
    null,
    'soon',
    45107,
  );
  const arity: Record<string, readonly fc.Arbitrary<CellInput>[]> = {
    GAP: [cell, cell],
    PROGRESS: [cell, cell, cell],
    ELAPSED: [when, when, when],
    EXPECTED: [cell, when, cell, when, when, fc.constantFrom<CellInput>('linear', 'compound', null)],
    LEAD: [cell, when, cell, when, cell, when],
    LAG: [cell, when, cell, when, cell, when],
    PACE: [cell, when, cell, when, cell, when],
    GROWTH: [cell, when, cell, when],
    REQUIRED: [cell, when, cell, when],
    STATUS: [
      cell,
      when,
      cell,
      when,
      cell,
      when,
      fc.constantFrom<CellInput>(null, 'nature=binding', 'x=1', 'method=statcan'),
    ],
    EXPLAIN: [cell, when, cell, when, cell, when],
    CHECK: [cell, when, cell, when, cell],
  };

  test.each(Object.entries(arity))('%s', (name, cells) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(...cells), { minLength: 2, maxLength: 8 }), (rows) => {
        const columns = cells.map((_, i) => rows.map((row) => [row[i] ?? null]));
        expect(evaluate(name, columns)).toEqual(rows.map((row) => [evaluate(name, row)]));
      }),
    );
  });
});
