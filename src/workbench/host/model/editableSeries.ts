import type { LineSeries } from '@cj-tech-master/excelts/chart';

/** A series of a chart, as its points, labels and formats change it. */
export interface EditableSeries {
  readonly model: LineSeries;
  readonly pointCount: number;
  edit(change: (series: LineSeries) => void): void;
}
