import { isSum } from '../../assessment/periodFigures';
import { currentFromCumulative, yearToDate } from '../../series/basis';
import { type Dated, earlier, valueIn } from '../../series/dated';
import { formatPeriod, type Period, position } from '../../series/period';
import { column } from '../column';
import { NOTHING, NUMBERS } from '../houseStyle';
import { inUnit, type ReportColumn } from '../parts/columns/reportColumn';
import { periodTitle } from '../parts/periodNames';
import type { ReportDesign } from '../parts/periodReport';
import type { ReportContext } from '../parts/reportContext';
import type { ReportRow } from '../parts/reportRow';

/** 季报: the figures of the last four quarters take the place of the month's, so that the trend is seen. */
export const QUARTERLY: ReportDesign = {
  tab: { zh: '季报', en: 'quarterly' },
  title: { zh: '重点指标季报', en: 'Quarterly report on key targets' },
  more: quarterColumns,
  without: ['current', 'periodOnPeriod', 'chance'],
};

const QUARTERS_SHOWN = 4;

function quarterColumns({ period }: ReportContext): ReportColumn[] {
  const last = position(period);
  return Array.from({ length: QUARTERS_SHOWN }, (_, index) => {
    const name = formatPeriod(last - (QUARTERS_SHOWN - 1 - index) / 4, 'quarter');
    return column(
      `quarter${index}`,
      { zh: periodTitle(name, 'zh'), en: periodTitle(name, 'en') },
      {
        zh: '该季度的数值：时期指标为季度合计，其余为季末值。',
        en: 'The value of the quarter: of flows its sum, else the value at its end.',
      },
      8.5,
      {
        style: NUMBERS,
        cell: (row) => quarterValue(row, name) ?? NOTHING,
        numberFormat: inUnit,
      },
    );
  });
}

/**
 * The value of a quarter: of flows what was added in it, else the last value of its end.
 *
 * @returns undefined where it was not reported, or a month of it is missing
 */
function quarterValue({ assessment }: ReportRow, name: string): number | undefined {
  const { series } = assessment;
  const [year, quarter] = name.split('-Q').map(Number) as [number, number];
  const span: Period = { year, month: quarter * 3, months: 3 };
  if (!isSum(assessment)) {
    return series.findLast(({ period }) => period.year === year && period.month === span.month)?.value;
  }
  return valueIn(series, span) ?? addedIn(series, span);
}

/** From sums at the quarter's end and the end of the one before, whatever they come from. */
function addedIn(series: readonly Dated[], span: Period): number | undefined {
  const direct = currentFromCumulative(series, span);
  if (direct.kind === 'value') return direct.value;
  const month = { ...span, months: 1 };
  const upTo = yearToDate(series, month);
  if (upTo.kind === 'missing') return undefined;
  if (span.month === span.months) return upTo.value;
  const before = yearToDate(series, earlier(month, span.months));
  return before.kind === 'value' ? upTo.value - before.value : undefined;
}
