import type { CellInput } from '../../src/functions/signature';

/** The six inputs of STATUS as Excel hands ranges over: arrays of rows of one cell, periods as text. */
export type Columns = readonly CellInput[][][];

/** Rises from some 100 to some 200 between 2020 and 2025, observed month by month; the same on every machine. */
export function situations(count: number): Columns {
  let state = 7;
  const random = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const column = (cell: () => CellInput) => Array.from({ length: count }, () => [cell()]);
  const month = () => String(1 + Math.floor(random() * 12)).padStart(2, '0');
  return [
    column(() => 50 + 100 * random()),
    column(() => '2020'),
    column(() => 150 + 100 * random()),
    column(() => '2025'),
    column(() => 80 + 180 * random()),
    column(() => `${2021 + Math.floor(random() * 4)}-${month()}`),
  ];
}
