import { nameOf } from '../../../assessment/names';
import { bentPathValue, finalTarget } from '../../../progress/bentPath';
import { formatPeriod, position } from '../../../series/period';
import { inLanguage } from '../../../wording/language';
import { dataKey } from '../../data/dataRows';
import { dataLookup } from '../../data/dataSheet';
import { liveText, policyCall } from '../../formulas';
import { lookupText } from '../../formulaText';
import { pathChart } from '../../identity';
import type { Cell } from '../../sheetModel';
import type { ReportContext } from '../reportContext';
import type { ReportRow } from '../reportRow';
import { lookupCell, type ReportTable } from '../reportTable';
import { literal } from '../rowArguments';
import type { ChartMaker } from './chartPart';
import { lineChart, type PlottedPeriod } from './lineChart';

const PER_YEAR = 4;
/** More names of periods than this crowd the axis. */
const MOST_NAMED = 6;

/** Path, actual values and forecast at the end of every quarter, from base to target period. */
export function planChart(context: ReportContext, row: ReportRow, report: ReportTable): ChartMaker {
  const { language } = context;
  const { assessment, subject } = row;
  const { standing, situation, rules, indicator } = assessment;
  const quarters = Math.round((standing.end - standing.start) * PER_YEAR);
  const expected = row.outlook?.path() ?? [];
  const periods = Array.from({ length: quarters + 1 }, (_, step): PlottedPeriod => {
    const moment = standing.start + step / PER_YEAR;
    const coming = expected.find((one) => Math.abs(one.at - moment) < 1e-6);
    return {
      period: formatPeriod(moment, 'month'),
      path: (cells) => pathCell(row, moment, step === 0, cells, report),
      actual:
        step === 0 ? fromTable(row, 'baseline', situation.baseline, report) : actualAt(row, moment, context),
      ...(coming && { expected: coming }),
    };
  });
  const target = finalTarget(situation, rules.revision);
  return lineChart(
    {
      name: pathChart(subject),
      title: nameOf(assessment, language),
      unit: inLanguage(language, indicator.unit, indicator.unitEn) ?? '',
      decimals: row.decimals,
      periods,
      target: fromTable(row, 'target', target, report),
      namedEvery: PER_YEAR * Math.ceil(quarters / PER_YEAR / MOST_NAMED),
    },
    context,
  );
}

function fromTable({ subject }: ReportRow, column: string, value: number, report: ReportTable): Cell {
  return lookupCell(report.lookup(column, lookupText(subject)), value);
}

/** What was observed at this moment, read from the data sheet. */
function actualAt({ assessment, subject }: ReportRow, moment: number, context: ReportContext): Cell {
  const found = assessment.observations.findLast(({ period }) => Math.abs(position(period) - moment) < 1e-6);
  if (found === undefined) return null;
  return lookupCell(dataLookup(context, 'current', dataKey(subject, found.period)), found.value);
}

/** Where the path is: live, but for a path that bends where its target was revised. */
function pathCell(
  row: ReportRow,
  moment: number,
  first: boolean,
  cells: { readonly baseline: string; readonly target: string },
  report: ReportTable,
): Cell {
  const { base, target, situation, standing, rules } = row.assessment;
  if (rules.revision !== undefined) {
    const ends = { ...standing, baseline: situation.baseline, target: situation.target };
    return bentPathValue(ends, rules.revision, moment, rules.path);
  }
  if (first) return fromTable(row, 'baseline', situation.baseline, report);
  return policyCall(
    'EXPECTED',
    [
      { text: cells.baseline, value: situation.baseline },
      literal(Number(base.period) || base.period),
      { text: cells.target, value: situation.target },
      literal(Number(target.period) || (target.period ?? null)),
      literal(formatPeriod(moment, 'month')),
      liveText(rules.path),
    ],
    { native: { path: rules.path } },
  );
}
