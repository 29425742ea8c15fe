import { nameOf } from '../../../assessment/names';
import { dated } from '../../../assessment/observed';
import { pathValue } from '../../../progress/path';
import { yearToDate } from '../../../series/basis';
import { formatPeriod, parsePeriod, position } from '../../../series/period';
import { type Bilingual, inLanguage } from '../../../wording/language';
import { dataKey } from '../../data/dataRows';
import { dataLookup } from '../../data/dataSheet';
import { lookupText } from '../../formulaText';
import { pathChart } from '../../identity';
import type { Cell } from '../../sheetModel';
import type { ReportContext } from '../reportContext';
import type { ReportRow } from '../reportRow';
import { lookupCell, type ReportTable } from '../reportTable';
import type { ChartMaker } from './chartPart';
import { lineChart, type PlottedPeriod } from './lineChart';

const TITLE: Bilingual = { zh: '（#年累计）', en: ', # to date' };

/** Of sums: what has come together since January against the path to the target of the year. */
export function yearChart(context: ReportContext, row: ReportRow, report: ReportTable): ChartMaker {
  const { language } = context;
  const { assessment, subject, figures } = row;
  const { standing, indicator, observed } = assessment;
  const months = parsePeriod(observed?.period ?? '')?.months ?? 1;
  const expected = row.outlook?.path() ?? [];
  const target = lookupCell(
    report.lookup('annualTarget', lookupText(subject)),
    figures.annualTarget ?? standing.target,
  );
  const periods = Array.from({ length: 12 / months }, (_, index): PlottedPeriod => {
    const share = ((index + 1) * months) / 12;
    const moment = standing.start + share;
    const coming = expected.find((one) => Math.abs(one.at - moment) < 1e-6);
    return {
      period: formatPeriod(moment, 'month'),
      path: (cells) => ({
        formula: `=${cells.target}*${(index + 1) * months}/12`,
        value: pathValue(standing, moment, 'linear'),
      }),
      actual: toDateAt(row, moment, context),
      ...(coming && { expected: coming }),
    };
  });
  const year = formatPeriod(standing.end, 'year');
  return lineChart(
    {
      name: pathChart(subject),
      title: `${nameOf(assessment, language)}${TITLE[language].replace('#', year)}`,
      unit: inLanguage(language, indicator.unit, indicator.unitEn) ?? '',
      decimals: Math.max(row.decimals, Number.isInteger(target.value) ? 0 : 1),
      periods,
      target,
      namedEvery: Math.max(1, 3 / months),
    },
    context,
  );
}

/** A year's only value stands for what has come together, as the table of the report takes it. */
function takenAsSum({ observed }: ReportRow['assessment'], period: string): Cell {
  return observed?.takenAsSum && observed.period === period ? observed.value : null;
}

/** The sum since January, read from the data sheet. */
function toDateAt({ assessment, subject }: ReportRow, moment: number, context: ReportContext): Cell {
  const series = assessment.observations.map(dated);
  const found = assessment.observations.findLast(({ period }) => Math.abs(position(period) - moment) < 1e-6);
  const period = found && parsePeriod(found.period);
  if (found === undefined || period === undefined) return null;
  const total = yearToDate(series, period);
  if (total.kind === 'missing') return takenAsSum(assessment, found.period);
  return lookupCell(dataLookup(context, 'toDate', dataKey(subject, found.period)), total.value);
}
