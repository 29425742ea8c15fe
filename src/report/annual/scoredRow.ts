import { nameOf } from '../../assessment/names';
import type { Bilingual } from '../../wording/language';
import { NOTHING } from '../houseStyle';
import type { ReportRow } from '../parts/reportRow';
import { type Completion, completionOf } from './completion';

/** Points of all targets together. */
export const FULL_SCORE = 100;
export const DEFAULT_CAP = 1;

/** A target that is scored, with its points while nobody has agreed on others. */
export interface ScoredRow {
  /** The document's number; of several targets of an indicator 24.1, 24.2. */
  readonly number: number | string;
  readonly row: ReportRow;
  readonly completion: Extract<Completion, { kind: 'scored' }>;
  readonly weight: number;
  /** All that lead it. */
  readonly units: readonly string[];
}

export interface UnscoredRow {
  readonly number: number | string;
  readonly name: Bilingual;
  readonly reason: Bilingual;
}

/**
 * The targets of a year: those that are scored, with equal points, and the others with the reason. Other regions are not
 * held against the targets of the whole.
 */
export function scoredRows(
  rows: readonly ReportRow[],
  year: number,
  region: string,
): { readonly scored: readonly ScoredRow[]; readonly unscored: readonly UnscoredRow[] } {
  const judged = rows.map((row) => {
    const own = row.assessment.record.region === region;
    return { row, number: numberOf(row), completion: own ? completionOf(row, year) : OTHER_REGION };
  });
  const count = judged.filter(({ completion }) => completion.kind === 'scored').length;
  return {
    scored: judged.flatMap(({ completion, row, number }) => {
      if (completion.kind === 'unscored') return [];
      const units = row.assessment.indicator.lead ?? [NOTHING];
      return [{ number, row, completion, weight: FULL_SCORE / count, units }];
    }),
    unscored: judged.flatMap(({ completion, row, number }) =>
      completion.kind === 'scored'
        ? []
        : [{ number, name: calledIn(row, region), reason: completion.reason }],
    ),
  };
}

const OTHER_REGION: Completion = {
  kind: 'unscored',
  reason: {
    zh: '非规划本级数据，不计分',
    en: 'not held against the target of the whole',
  },
};

function calledIn({ assessment }: ReportRow, region: string): Bilingual {
  const where = assessment.record.region === region ? '' : ` ${assessment.record.region}`;
  return { zh: nameOf(assessment, 'zh') + where, en: nameOf(assessment, 'en') + where };
}

function numberOf({ subject }: ReportRow): number | string {
  const [number = ''] = subject.split('|');
  return number.includes('.') ? number : Number(number);
}

export const scoreOf = ({ completion, weight }: ScoredRow): number =>
  weight * Math.max(0, Math.min(completion.value, DEFAULT_CAP));
