import { isBehindBend } from '../../progress/bentPath';
import { formatPeriod } from '../../series/period';
import { periodCell } from '../indicators/row';
import type { RowReference } from '../tableColumns';
import type { SplitRow } from './splitRow';
import { revisionIn } from './targetSpan';

/** A piece of a formula with POLICY functions, and the same without. */
export interface Text {
  readonly policy: string;
  readonly native: string;
}

export const same = (text: string): Text => ({ policy: text, native: text });

export const within = ({ policy, native }: Text, wrap: (text: string) => string): Text => ({
  policy: wrap(policy),
  native: wrap(native),
});

/** What the first of the row's years starts from. */
export function beforeText(row: SplitRow, first: number, ref: RowReference): Text {
  if (first > row.start + 1e-9) return pathText(row, first - 1, ref);
  const baseline = baselineText(row, ref);
  // What is typed may be finer than the target is.
  return same(row.baseline === null ? `ROUND(${baseline},${row.decimals})` : baseline);
}

const baselineText = ({ kind, baseline }: SplitRow, ref: RowReference) =>
  kind === 'level' ? ref('baseline') : String(baseline ?? 0);

/** What the years come to. Of increments a year the cell shows one year's, as it is wanted in the last of them. */
export function totalText({ yearly }: SplitRow, ref: RowReference): string {
  if (yearly === undefined) return ref('target');
  const { times, earlier } = yearly;
  const now = times === 1 ? ref('target') : `${ref('target')}*${times}`;
  return earlier === 0 ? now : `(${earlier}+${now})`;
}

/** A straight or compounding way from one value to another. */
interface Leg {
  readonly from: Text;
  readonly start: number;
  readonly to: string;
  readonly end: number;
}

/** The path at the end of a year, to the target's own precision; the formula of what `bentPathValue` works out. */
export function pathText(row: SplitRow, year: number, ref: RowReference): Text {
  const { start, end, before, decimals } = row;
  const [at, to] = [year + 1, totalText(row, ref)];
  const from = same(baselineText(row, ref));
  const first: Leg = { from, start, to: before === undefined ? to : String(before.total), end };
  const revision = revisionIn(row);
  const leg = isBehindBend(revision, at)
    ? { from: onLeg(row, first, revision.from), start: revision.from, to, end }
    : first;
  return within(onLeg(row, leg, at), (one) => `ROUND(${one},${decimals})`);
}

function onLeg({ path }: SplitRow, { from, start, to, end }: Leg, at: number): Text {
  const [p0, p1, p] = [start, end, at].map(periodText);
  // Beyond its end the path stays at the target.
  const share = `(${short(Math.min(at, end) - start)}/${short(end - start)})`;
  return {
    policy: `POLICY.EXPECTED(${from.policy},${p0},${to},${p1},${p},"${path}")`,
    native:
      path === 'linear'
        ? `(${from.native}+(${to}-${from.native})*${share})`
        : `(${from.native}*(${to}/${from.native})^${share})`,
  };
}

const short = (value: number) => String(Number(value.toPrecision(12)));

/** 2023 for the end of 2023, "2023-06" within a year. */
function periodText(at: number): string {
  const isYear = Math.abs(at - Math.round(at)) < 1e-9;
  const period = periodCell(formatPeriod(at, isYear ? 'year' : 'month'));
  return typeof period === 'number' ? String(period) : `"${period}"`;
}
