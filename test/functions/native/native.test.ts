import { Workbook } from '@cj-tech-master/excelts';
import { beforeAll, describe, expect, test } from 'vitest';
import { evaluate } from '../../../src/functions';
import { NATIVE_NAMES, type NativeOptions, nativeFormula } from '../../../src/functions/native';
import type { Argument, CellError, CellInput } from '../../../src/functions/signature';
import { INPUTS, type Row, randomRows } from './randomRows';
import { recalculated } from './recalculated';

type Input = (typeof INPUTS)[number];

interface Comparison {
  readonly name: string;
  readonly inputs: readonly Input[];
  /** Optional arguments of the POLICY function, and the same said to the template. */
  readonly further?: readonly CellInput[];
  readonly options?: NativeOptions;
  /** The inputs form one range. */
  readonly asRange?: true;
}

const ALONG: readonly Input[] = ['baseline', 'start', 'target', 'end', 'actual', 'asOf'];

const COMPARISONS: readonly Comparison[] = [
  { name: 'GAP', inputs: ['actual', 'target'] },
  { name: 'GAP', inputs: ['actual', 'target'], further: ['down'], options: { direction: 'down' } },
  { name: 'PROGRESS', inputs: ['baseline', 'target', 'actual'] },
  { name: 'ELAPSED', inputs: ['start', 'end', 'asOf'] },
  { name: 'EXPECTED', inputs: ['baseline', 'start', 'target', 'end', 'asOf'] },
  {
    name: 'EXPECTED',
    inputs: ['baseline', 'start', 'target', 'end', 'asOf'],
    further: ['compound'],
    options: { path: 'compound' },
  },
  ...['LEAD', 'LAG', 'PACE'].flatMap((name): Comparison[] => [
    { name, inputs: ALONG },
    { name, inputs: ALONG, further: ['compound'], options: { path: 'compound' } },
  ]),
  ...(['compound', 'annual', 'total'] as const).flatMap((convention): Comparison[] => [
    {
      name: 'GROWTH',
      inputs: ['baseline', 'start', 'target', 'end'],
      further: [convention],
      options: { convention },
    },
    {
      name: 'REQUIRED',
      inputs: ['actual', 'asOf', 'target', 'end'],
      further: [convention],
      options: { convention },
    },
  ]),
  { name: 'CONTRIBUTION', inputs: ['baseline', 'actual', 'target', 'other'] },
  { name: 'PULL', inputs: ['baseline', 'actual', 'target', 'other'] },
  { name: 'AVERAGEGROWTH', inputs: ['actual', 'other'], asRange: true },
  { name: 'SCORE', inputs: ['actual', 'other'] },
  { name: 'RECONCILE', inputs: ['baseline', 'actual'] },
  { name: 'STATUS', inputs: ALONG },
  {
    name: 'STATUS',
    inputs: ALONG,
    further: ['nature=binding; path=compound; labels=en; direction=up'],
    options: { nature: 'binding', path: 'compound', language: 'en', direction: 'up' },
  },
];

const ROWS = 2000;
const rows = randomRows(ROWS);
/** Column letters: the inputs from A on, then one column a comparison; AVERAGEGROWTH reads two cells side by side. */
const columnOf = (index: number) =>
  index < 26 ? String.fromCharCode(65 + index) : `A${String.fromCharCode(65 + index - 26)}`;
const inputColumn = (input: Input) => columnOf(INPUTS.indexOf(input));

function formulaOf({ name, inputs, options, asRange }: Comparison, row: number): string {
  const cells = inputs.map((input) => `${inputColumn(input)}${row}`);
  // A range must be contiguous: from the last value to the one beside it.
  const args = asRange ? [`G${row}:H${row}`] : cells;
  return nativeFormula(name, args, options) ?? `${name} has no template`;
}

function argumentsOf({ inputs, further = [], asRange }: Comparison, row: Row): Argument[] {
  if (asRange) return [[[row[INPUTS.indexOf('other')] ?? null, secondValue(row)]], ...further];
  return [...inputs.map((input) => row[INPUTS.indexOf(input)] ?? null), ...further];
}

/** Column H repeats the actual value, so that a range of two stands beside the inputs. */
const secondValue = (row: Row): CellInput => row[INPUTS.indexOf('actual')] ?? null;
const FIRST_FORMULA = INPUTS.length + 1;

async function workbookOf(first: number, last: number): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('native');
  rows.slice(first, last).forEach((row, index) => {
    const line = sheet.getRow(index + 1);
    [...row, secondValue(row)].forEach((value, column) => {
      if (value !== null) line.getCell(column + 1).value = value;
    });
    COMPARISONS.forEach((comparison, column) => {
      const cell = line.getCell(FIRST_FORMULA + column + 1);
      cell.value = { formula: formulaOf(comparison, index + 1) };
      // CSV holds what is shown; fifteen digits show the number itself.
      cell.numFmt = '0.00000000000000E+00';
    });
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe(`LibreOffice recalculates ${ROWS} random rows and agrees`, () => {
  let shown: string[][];

  beforeAll(async () => {
    shown = await recalculated(ROWS, workbookOf);
  }, 240_000);

  const titled = COMPARISONS.map((comparison, column) => {
    const variant = JSON.stringify(comparison.options ?? {}).replace(/["{}]/g, '');
    return [`${comparison.name} ${variant}`, comparison, column] as const;
  });

  test.each(titled)('%s', (_title, comparison, column) => {
    const disagreements = rows.flatMap((row, index) => {
      const native = shown[index]?.[FIRST_FORMULA + column] ?? '';
      const ours = evaluate(comparison.name, argumentsOf(comparison, row));
      return agree(ours as CellInput | CellError, native) ? [] : [{ row: JSON.stringify(row), native, ours }];
    });
    expect(disagreements).toEqual([]);
  });

  test('and no template goes unchecked', () => {
    expect(new Set(COMPARISONS.map(({ name }) => name))).toEqual(new Set(NATIVE_NAMES));
  });
});

function agree(ours: CellInput | CellError, native: string): boolean {
  if (typeof ours === 'number') {
    const value = Number(native);
    return native !== '' && Math.abs(value - ours) <= 1e-9 * Math.max(1, Math.abs(ours));
  }
  // In the format of the numbers, truth is 1.
  if (typeof ours === 'boolean') return Number(native) === Number(ours);
  if (ours !== null && typeof ours === 'object') return native === ours.error;
  return native === ours;
}
