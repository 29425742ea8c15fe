import type { ReadTarget } from '../reading';

type Convention = NonNullable<ReadTarget['growth']>['convention'];

interface Figures {
  readonly baseline: number | null;
  readonly target: number | null;
  readonly years: number | null;
}

/** How far a printed growth may lie from the computed one: it is rounded, and so are the figures it comes from. */
const TOLERANCE = 0.06;

/**
 * The convention of a printed growth (methodology, section 3): brackets mean cumulative; otherwise the one that fits
 * baseline and target. `agrees` is false where none does.
 */
export function conventionOf(
  printed: number,
  bracketed: boolean,
  unit: string | null,
  { baseline, target, years }: Figures,
): { readonly value: number; readonly convention: Convention; readonly agrees: boolean | undefined } {
  const share = unit === '%';
  const likely: Convention = bracketed
    ? 'cumulative'
    : share
      ? 'percentage-points-per-year'
      : 'annual-percent';
  if (baseline === null || target === null || years === null || years <= 0) {
    return { value: printed, convention: likely, agrees: undefined };
  }
  const candidates: readonly (readonly [Convention, number])[] = [
    ['cumulative', target - baseline],
    ['percentage-points-per-year', (target - baseline) / years],
    [
      'annual-percent',
      baseline > 0 && target > 0 ? ((target / baseline) ** (1 / years) - 1) * 100 : Number.NaN,
    ],
  ];
  const near = (computed: number): boolean =>
    Math.abs(printed - computed) <= Math.max(TOLERANCE, Math.abs(computed) * 0.01);
  const order = [...candidates].sort(([a], [b]) => Number(b === likely) - Number(a === likely));
  const fitting = order.find(
    ([convention, computed]) => near(computed) && (!bracketed || convention === 'cumulative'),
  );
  return { value: printed, convention: fitting?.[0] ?? likely, agrees: fitting !== undefined };
}
