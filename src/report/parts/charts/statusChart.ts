import { STATUS_CHART } from '../../identity';
import type { Cell } from '../../sheetModel';
import { statusCounts, statusesOf } from '../order';
import type { ReportContext } from '../reportContext';
import type { ReportRow } from '../reportRow';
import type { ReportTable } from '../reportTable';
import { type ChartMaker, dataArea } from './chartPart';

const TEXT = {
  title: { zh: '各状态目标项数', en: 'Number of targets by status' },
  count: { zh: '项', en: 'targets' },
} as const;

const PLAIN = '#0B4F8A';

/** How many targets have each status, in the colours of the statuses; the best on top. */
export function statusChart(
  context: ReportContext,
  rows: readonly ReportRow[],
  report: ReportTable,
): ChartMaker {
  const { language } = context;
  const counts = statusCounts(rows);
  // The categories of a bar chart are counted from below.
  const statuses = statusesOf(context).toReversed();
  const cells: Cell[][] = statuses.map(({ code, word, label }) => [
    label,
    { formula: `=COUNTIF(${report.column('status')},"${word}")`, value: counts.get(code) ?? 0 },
  ]);
  return {
    rows: cells.length + 1,
    make: (place) => ({
      block: { ...place.data, cells: [[TEXT.title[language], TEXT.count[language]], ...cells] },
      styles: [],
      chart: {
        name: STATUS_CHART,
        kind: 'bar',
        title: TEXT.title[language],
        series: [
          {
            name: TEXT.count[language],
            categories: dataArea(place, 0, cells.length),
            values: dataArea(place, 1, cells.length),
            color: PLAIN,
            bars: statuses.map(({ ink }) => ink),
          },
        ],
        area: place.area,
      },
    }),
  };
}
