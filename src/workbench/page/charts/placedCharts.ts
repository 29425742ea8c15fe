import type { Worksheet } from '@cj-tech-master/excelts';
import type { Chart } from '@cj-tech-master/excelts/chart';
import type { Anchor, FloatingPlace } from '../grid/floatingPlace';
import { type ChartPicture, chartPicture } from './chartPicture';

/** A chart, and where it stands on the page at this moment. */
export interface PlacedChart {
  readonly picture: ChartPicture;
  readonly place: FloatingPlace;
}

const EMU_PER_PIXEL = 9525;

/** The charts of a sheet as they are to be shown now; `placeOf` knows where cells stand. */
export function placedCharts(
  sheet: Worksheet,
  placeOf: (from: Anchor, to: Anchor) => FloatingPlace | undefined,
): PlacedChart[] {
  return sheet.getCharts().flatMap((chart) => {
    const picture = chartPicture(sheet, chart);
    const { tl, br } = chart.range;
    const place = picture && br && placeOf(anchor(tl), anchor(br));
    return place ? [{ picture, place }] : [];
  });
}

const anchor = (corner: Chart['range']['tl']): Anchor => ({
  row: corner.nativeRow,
  column: corner.nativeCol,
  x: corner.nativeColOff / EMU_PER_PIXEL,
  y: corner.nativeRowOff / EMU_PER_PIXEL,
});
