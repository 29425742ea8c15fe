import { Workbook } from '@cj-tech-master/excelts';
import { beforeAll, describe, expect, test } from 'vitest';
import { evaluate, FUNCTIONS } from '../../../src/functions';
import { NATIVE_NAMES, type NativeOptions, nativeFormula } from '../../../src/functions/native';
import { WITHOUT_NATIVE } from '../../../src/functions/native/without';
import type { Argument, CellError, CellInput } from '../../../src/functions/signature';
import { agree } from './agree';
import { INPUTS, type Row, randomRows } from './randomRows';
import { SERIES_NAMES } from './randomSeries';
import { recalculated } from './recalculated';

type Input = (typeof INPUTS)[number];

interface Comparison {
  readonly name: string;
  readonly inputs: readonly Input[];
  /** Optional arguments of the POLICY function, and the same said to the template. */
  readonly further?: readonly CellInput[];
  readonly options?: NativeOptions;
  /** The inputs form one range; they stand side by side. */
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
  ...([undefined, 'compound', 'annual', 'total'] as const).map(
    (convention): Comparison => ({
      name: 'CHECK',
      inputs: ['baseline', 'start', 'target', 'end', 'published'],
      ...(convention && { further: [convention], options: { convention } }),
    }),
  ),
  { name: 'CONTRIBUTION', inputs: ['baseline', 'actual', 'target', 'other'] },
  { name: 'PULL', inputs: ['baseline', 'actual', 'target', 'other'] },
  { name: 'AVERAGEGROWTH', inputs: ['other', 'published'], asRange: true },
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
/** Column letters: the inputs from A on, then one column a comparison. */
const columnOf = (index: number) =>
  index < 26 ? String.fromCharCode(65 + index) : `A${String.fromCharCode(65 + index - 26)}`;
const inputColumn = (input: Input) => columnOf(INPUTS.indexOf(input));

function formulaOf({ name, inputs, options, asRange }: Comparison, row: number): string {
  const cells = inputs.map((input) => `${inputColumn(input)}${row}`);
  const args = asRange ? [`${cells[0]}:${cells.at(-1)}`] : cells;
  return nativeFormula(name, args, options) ?? `${name} has no template`;
}

function argumentsOf({ inputs, further = [], asRange }: Comparison, row: Row): Argument[] {
  const cells = inputs.map((input) => row[INPUTS.indexOf(input)] ?? null);
  return asRange ? [[cells], ...further] : [...cells, ...further];
}

const FIRST_FORMULA = INPUTS.length;

async function workbookOf(first: number, last: number): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('native');
  rows.slice(first, last).forEach((row, index) => {
    const line = sheet.getRow(index + 1);
    row.forEach((value, column) => {
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
    const checked = [...COMPARISONS.map(({ name }) => name), ...SERIES_NAMES];
    expect(new Set(checked)).toEqual(new Set(NATIVE_NAMES));
  });
});

test('a function has a native equivalent or a reason why it has none', () => {
  const spoken = [...NATIVE_NAMES, ...Object.keys(WITHOUT_NATIVE)].sort();
  expect(spoken).toEqual(FUNCTIONS.map(({ name }) => name).sort());
});
