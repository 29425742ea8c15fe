import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import type { StudySeries } from './series';

/**
 * Official monthly series in the npm package vega-datasets (BSD-3-Clause; the US government's data are in the public
 * domain, those of the Scripps CO2 Program are under CC BY 4.0).
 */
function dataFile(name: string): string {
  return readFileSync(
    fileURLToPath(new URL(`../../node_modules/vega-datasets/data/${name}`, import.meta.url)),
    'utf8',
  );
}

interface Unemployment {
  readonly series: string;
  readonly count: number;
  readonly rate: number;
}

/** Unemployed persons and unemployment rates of 14 industries, not seasonally adjusted, 2000-01 to 2010-02. */
export function unemployment(): StudySeries[] {
  const records = JSON.parse(dataFile('unemployment-across-industries.json')) as Unemployment[];
  const industries = [...new Set(records.map((record) => record.series))];
  return (['count', 'rate'] as const).flatMap((what) =>
    industries.map((industry) => ({
      name: `unemployment ${what}, ${industry}`,
      perYear: 12 as const,
      firstYear: 2000,
      values: records.filter((record) => record.series === industry).map((record) => record[what]),
    })),
  );
}

/** Employees of 22 industries, seasonally adjusted, 2006 to 2015. */
export function employment(): StudySeries[] {
  const { data, meta } = Papa.parse<Record<string, string>>(dataFile('us-employment.csv'), {
    header: true,
    skipEmptyLines: true,
  });
  return (meta.fields ?? [])
    .filter((field) => field !== 'month' && field !== 'nonfarm_change')
    .map((field) => ({
      name: `employment, ${field}`,
      perYear: 12 as const,
      firstYear: 2006,
      values: data.map((row) => Number(row[field])),
    }));
}

/** Carbon dioxide at Mauna Loa from 2000-01 on. */
export function carbonDioxide(): StudySeries {
  const rows = Papa.parse<{ Date: string; CO2: string }>(dataFile('co2-concentration.csv'), {
    header: true,
    skipEmptyLines: true,
  }).data;
  const values = rows.filter((row) => row.Date >= '2000').map((row) => Number(row.CO2));
  return { name: 'carbon dioxide, Mauna Loa', perYear: 12, firstYear: 2000, values };
}
