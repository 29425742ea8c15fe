import type { ChartModel } from './sheetModel';

/** How charts look, whoever paints them; sizes and weights in points. */
export const CHART_TITLE_SIZE = 12;
export const QUIET_GRID = '#E1E4E8';
export const GRID_WEIGHT = 0.75;
export const MARKER_SIZE = 7;
/** Actual values carry the chart; where they should be, and may go, stays behind. */
export const LINE_WEIGHT = { solid: 2.25, dashed: 1.5, dotted: 1.75 } as const;

/** A legend stands only where several series have no label of their own. */
export function hasLegend({ series, band }: ChartModel): boolean {
  return series.length > 1 && band === undefined && !series.some(({ label }) => label);
}
