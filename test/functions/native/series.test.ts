import { Workbook } from '@cj-tech-master/excelts';
import { beforeAll, describe, expect, test } from 'vitest';
import { evaluate } from '../../../src/functions';
import { nativeFormula } from '../../../src/functions/native';
import type { Argument, CellError, CellInput } from '../../../src/functions/signature';
import { agree } from './agree';
import { LENGTH, randomSeries, SERIES_NAMES, type Series } from './randomSeries';
import { recalculated } from './recalculated';

const ROWS = 2000;
const rows = randomSeries(ROWS);

interface Comparison {
  readonly title: string;
  readonly ours: (series: Series) => Argument;
  /** The formula of a row whose periods stand in A:H, its values in I:P, the period asked for in Q. */
  readonly native: (row: number) => string | undefined;
}

const range = (first: string, last: string, row: number) => `${first}${row}:${last}${row}`;

const COMPARISONS: readonly Comparison[] = [
  ...SERIES_NAMES.map(
    (name): Comparison => ({
      title: name,
      ours: ({ periods, values, asked }) => evaluate(name, [[periods], [values], asked]) as CellInput,
      native: (row) => nativeFormula(name, [range('A', 'H', row), range('I', 'P', row), `Q${row}`]),
    }),
  ),
  ...(['level', 'cumulative'] as const).map(
    (method): Comparison => ({
      title: `AVERAGEGROWTH ${method}`,
      ours: ({ values }) => evaluate('AVERAGEGROWTH', [[values], method]) as CellInput,
      native: (row) => nativeFormula('AVERAGEGROWTH', [range('I', 'P', row)], { method }),
    }),
  ),
];

const FIRST_FORMULA = 2 * LENGTH + 1;

async function workbookOf(first: number, last: number): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('series');
  rows.slice(first, last).forEach(({ periods, values, asked }, index) => {
    const line = sheet.getRow(index + 1);
    [...periods, ...values, asked].forEach((value, column) => {
      if (value !== null) line.getCell(column + 1).value = value;
    });
    COMPARISONS.forEach(({ native }, column) => {
      const cell = line.getCell(FIRST_FORMULA + column + 1);
      cell.value = { formula: native(index + 1) ?? 'no template' };
      cell.numFmt = '0.00000000000000E+00';
    });
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe(`LibreOffice recalculates ${ROWS} random series and agrees`, () => {
  let shown: string[][];

  beforeAll(async () => {
    shown = await recalculated(ROWS, workbookOf);
  }, 240_000);

  test.each(COMPARISONS.map((one, column) => [one.title, one, column] as const))('%s', (_, one, column) => {
    const disagreements = rows.flatMap((row, index) => {
      const native = shown[index]?.[FIRST_FORMULA + column] ?? '';
      const ours = one.ours(row) as CellInput | CellError;
      return agree(ours, native) ? [] : [{ row: JSON.stringify(row), native, ours }];
    });
    expect(disagreements).toEqual([]);
  });
});
