import type { Language } from '../../wording/language';
import { NOTHING } from '../houseStyle';
import type { Cell, FormulaCell, Scalar } from '../sheetModel';
import type { RowReference } from '../tableColumns';
import { beforeText, pathText, same, type Text, totalText, within } from './pathText';
import type { SplitRow } from './splitRow';
import { shortfall, type YearPart } from './splitYears';
import { CHECK_WORDS } from './words';

/** A row of the table of years: a target, the years in which it grows, and what each is now. */
export interface YearRow extends SplitRow {
  readonly years: readonly number[];
  readonly parts: readonly YearPart[];
}

/** What a target is at the end of a year; of increments the sum so far. */
export function levelCell(row: YearRow, year: number, ref: RowReference): Cell {
  const [first] = row.years;
  if (first === undefined || !row.years.includes(year)) return NOTHING;
  const level = shown(partOf(row, year)?.level);
  if (row.kind === 'level') {
    const hand = ref(`hand:${year}`);
    const text = within(pathText(row, year, ref), (path) => byHand(row, hand, path));
    return cellOf(row, ref, text, level);
  }
  const before = year === first ? beforeText(row, first, ref) : same(ref(`level:${year - 1}`));
  const sum = (from: string) => `ROUND(${from}+${ref(`part:${year}`)},${row.decimals})`;
  return cellOf(row, ref, within(before, sum), level);
}

/** What the year adds. */
export function partCell(row: YearRow, year: number, ref: RowReference): Cell {
  const [first] = row.years;
  if (first === undefined || !row.years.includes(year)) return NOTHING;
  const part = shown(partOf(row, year)?.part);
  const before = year === first ? beforeText(row, first, ref) : undefined;
  const less = (from: string, what: string) => `ROUND(${from}-${what},${row.decimals})`;
  if (row.kind === 'level') {
    const start = before ?? same(ref(`level:${year - 1}`));
    return cellOf(
      row,
      ref,
      within(start, (one) => less(ref(`level:${year}`), one)),
      part,
    );
  }
  const [now, then] = [pathText(row, year, ref), before ?? pathText(row, year - 1, ref)];
  const hand = ref(`hand:${year}`);
  const text = {
    policy: byHand(row, hand, less(now.policy, then.policy)),
    native: byHand(row, hand, less(now.native, then.native)),
  };
  return cellOf(row, ref, text, part);
}

/** What is typed, in whole units: half an enterprise would make the years differ from the target by one. */
const byHand = ({ decimals }: YearRow, hand: string, path: string) =>
  `IF(${hand}="",${path},ROUND(${hand},${decimals}))`;

/** Whether what the years add comes to the target exactly, and what is missing or too much. */
export function checkCell(row: YearRow, ref: RowReference, language: Language): Cell {
  const [first] = row.years;
  const last = row.years.at(-1);
  if (first === undefined || last === undefined || last + 1 < row.end - 1e-9) return NOTHING;
  const { fits, differs, waits, impossible } = CHECK_WORDS[language];
  const sum = row.years.map((year) => ref(`part:${year}`)).join('+');
  const text = within(beforeText(row, first, ref), (from) => {
    const over = `ROUND(${from}+${sum}-${totalText(row, ref)},${row.decimals})`;
    return `IFERROR(IF(${over}=0,"${fits}","${differs}"&TEXT(${over},"${signedFormat(row)}")),"${impossible}")`;
  });
  return cellOf(row, ref, text, checkNow(row, language), waits);
}

function checkNow(row: YearRow, language: Language): string {
  const { fits, differs, waits, impossible } = CHECK_WORDS[language];
  if (row.parts.length === 0) return waits;
  if (row.parts.some(({ part }) => !Number.isFinite(part))) return impossible;
  const over = -shortfall(row, row.parts);
  if (over === 0) return fits;
  return `${differs}${over > 0 ? '+' : ''}${over.toFixed(row.decimals)}`;
}

function signedFormat({ decimals }: YearRow): string {
  const number = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  return `+${number};-${number}`;
}

const partOf = ({ parts }: YearRow, year: number) => parts.find((one) => one.year === year);

/** The formula, or while somebody still has to type the baseline what stands for it. */
function cellOf(row: YearRow, ref: RowReference, text: Text, value: Scalar, waiting = NOTHING): FormulaCell {
  const { policy, native } =
    row.kind === 'increment' ? text : within(text, (one) => `IF(${ref('baseline')}="","${waiting}",${one})`);
  return policy === native
    ? { formula: `=${policy}`, value }
    : { formula: `=${policy}`, native: `=${native}`, value };
}

function shown(value: number | undefined): Scalar {
  if (value === undefined) return NOTHING;
  return Number.isFinite(value) ? value : '#NUM!';
}
