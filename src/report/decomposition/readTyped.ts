import type { Scalar } from '../sheetModel';
import type { ListedRegion } from './regionList';
import type { SheetRegion } from './regionRows';
import type { Typed } from './splitYears';
import { HEADERS, yearHeader } from './words';

/** The table of a sheet as it stands, in the order in which the user has rows and columns. */
export interface StandingTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Scalar[])[];
}

/** What was typed into the sheet of years: baselines and years by hand, by the row's key. */
export function readTypedYears(
  { headers, rows }: StandingTable,
  years: readonly number[],
): Map<string, Typed> {
  const [key, baseline] = [HEADERS.number, HEADERS.baseline].map((header) => columnOf(headers, header));
  const hands = years.map((year) => ({ year, column: columnOf(headers, yearHeader.hand(year)) }));
  return new Map(
    rows.map((cells) => {
      const base = cells[baseline ?? -1];
      const byHand = hands.flatMap(({ year, column }) => {
        const value = cells[column];
        return typeof value === 'number' ? [[year, value] as const] : [];
      });
      const typed = { ...(typeof base === 'number' && { baseline: base }), years: new Map(byHand) };
      return [String(cells[key ?? -1] ?? ''), typed];
    }),
  );
}

/** The regions on a sheet that splits a year, with what stands in their cells. */
export function readStandingRegions({ headers, rows }: StandingTable): ListedRegion[] {
  const [name, weight, minimum] = [HEADERS.region, HEADERS.weight, HEADERS.minimum].map((header) =>
    columnOf(headers, header),
  ) as [number, number, number];
  return rows.flatMap((cells) => {
    const called = String(cells[name] ?? '').trim();
    if (called === '') return [];
    return [{ name: called, ...amountIn('weight', cells[weight]), ...amountIn('minimum', cells[minimum]) }];
  });
}

/**
 * The regions to write: those listed, in their order. What the list says of a region goes before what its cells say;
 * without either the weight is 1.
 *
 * @param here on the sheet that is written again, where cells stay the user's
 * @param earlier on the sheet of another year, whose weights are taken over
 */
export function regionsToWrite(
  listed: readonly ListedRegion[],
  here: readonly ListedRegion[],
  earlier: readonly ListedRegion[],
): SheetRegion[] {
  return listed.map(({ name, ...said }) => {
    const standing = here.find((one) => one.name === name);
    const before = earlier.find((one) => one.name === name);
    const minimum = said.minimum ?? standing?.minimum ?? before?.minimum;
    return {
      name,
      weight: said.weight ?? standing?.weight ?? before?.weight ?? 1,
      ...(minimum !== undefined && { minimum }),
      typed: {
        weight: said.weight === undefined && standing?.weight !== undefined,
        minimum: said.minimum === undefined && standing?.minimum !== undefined,
      },
    };
  });
}

/** Whether a column is one in which somebody types, by its header in either language. */
export function isTypable(header: string): boolean {
  const fixed = [HEADERS.baseline, HEADERS.weight, HEADERS.minimum];
  const isHand = [yearHeader.hand(Number(header.slice(0, 4)))];
  return [...fixed, ...isHand].some(({ zh, en }) => header === zh || header === en);
}

function columnOf(
  headers: readonly string[],
  { zh, en }: { readonly zh: string; readonly en: string },
): number {
  return headers.findIndex((header) => header === zh || header === en);
}

/** A word where a number belongs stays the user's to put right. */
function amountIn(key: 'weight' | 'minimum', cell: Scalar | undefined) {
  if (cell === null || cell === undefined || cell === '') return {};
  return { [key]: typeof cell === 'number' ? cell : Number.NaN };
}
