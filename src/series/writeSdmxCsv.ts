import type { Observation, State } from './observation';
import { csvCell, csvLines } from './writeCsv';

/** The SDMX artefact that the data are said to conform to. */
export interface Dataflow {
  /** Agency, identifier and version, such as POLICY, LUQUAN, 1.0. */
  readonly agency: string;
  readonly id: string;
  readonly version: string;
  /** For observations without a region of their own: the plan's region. */
  readonly region: string;
}

const COMPONENTS = [
  'FREQ',
  'REF_AREA',
  'INDICATOR',
  'BASIS',
  'TIME_PERIOD',
  'OBS_VALUE',
  'OBS_STATUS',
  'STATE',
  'REPORTED',
  'SOURCE',
  'COMMENT',
] as const;

/** Of the cross-domain code list CL_OBS_STATUS, which knows provisional values but no revised ones: see STATE. */
const OBS_STATUS: Readonly<Record<State, string>> = { preliminary: 'P', revised: 'A', final: 'A' };

/**
 * Writes observations as SDMX-CSV, version 1.0 (first column DATAFLOW) or 2.0 (STRUCTURE, STRUCTURE_ID, ACTION).
 *
 * Dimensions are FREQ (A, S, Q, M), REF_AREA, INDICATOR, BASIS and TIME_PERIOD; indicators and regions are uncoded
 * text, as plans name them. Half-years are spelled as SDMX does (2023-S1). Plain UTF-8 without a byte order mark, as
 * the standard asks; text that Excel would run as a formula is neutralised as in `writeCsv`.
 *
 * @see SDMX-CSV field guide 1.0 (2018) and 2.0 (2021), https://github.com/sdmx-twg/sdmx-csv
 */
export function writeSdmxCsv(
  observations: readonly Observation[],
  dataflow: Dataflow,
  version: '1.0' | '2.0' = '2.0',
): string {
  const name = `${dataflow.agency}:${dataflow.id}(${dataflow.version})`;
  const lead = version === '1.0' ? [name] : ['dataflow', name, 'I'];
  const header = version === '1.0' ? ['DATAFLOW'] : ['STRUCTURE', 'STRUCTURE_ID', 'ACTION'];
  const rows = observations.map((one) => [...lead, ...components(one, dataflow.region)].map(csvCell));
  return csvLines([[...header, ...COMPONENTS], ...rows]);
}

function components(one: Observation, region: string): (string | number | undefined)[] {
  return [
    frequencyOf(one.period),
    one.region ?? region,
    one.indicator,
    one.basis.toUpperCase(),
    one.period.replace('-H', '-S'),
    one.value,
    one.state === undefined ? 'A' : OBS_STATUS[one.state],
    one.state?.toUpperCase(),
    one.reported,
    one.source,
    one.note,
  ];
}

function frequencyOf(period: string): string {
  if (period.length === 4) return 'A';
  if (period.includes('Q')) return 'Q';
  return period.includes('H') ? 'S' : 'M';
}
