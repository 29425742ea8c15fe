import { METHODS } from '../../progress/methods';
import { inLanguage, type Language } from '../../wording/language';
import { STATUS_LOOKS, type StatusCode } from '../../wording/status';
import { BEHIND } from '../behindCount';
import type { ReportContext } from './reportContext';
import type { ReportRow } from './reportRow';

/** Best first: what a change of status is an upgrade or a downgrade on. */
export const GRADES: readonly StatusCode[] = [
  'achieved',
  'ahead',
  'on-track',
  'behind',
  'off-track',
  'reversing',
  'missed',
];

/** Place of a status from best (0) to worst; undefined where nothing was assessed. */
export function gradeOf(status: string): number | undefined {
  const at = GRADES.indexOf(status as StatusCode);
  return at < 0 ? undefined : at;
}

/** Rows that ask for attention, worst first: by status, then by how far they lag. */
export function attentionOrder(rows: readonly ReportRow[]): ReportRow[] {
  const grade = (row: ReportRow) => gradeOf(row.assessment.record.status) ?? 0;
  const lead = ({ assessment }: ReportRow) => assessment.record.lead ?? 0;
  return rows
    .filter(({ assessment }) => BEHIND.some((code) => code === assessment.record.status))
    .toSorted((a, b) => grade(b) - grade(a) || lead(a) - lead(b));
}

/** How many rows have each status, as code words. */
export function statusCounts(rows: readonly ReportRow[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { assessment } of rows) {
    const { status } = assessment.record;
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return counts;
}

/** What the method calls a status. */
export function statusWord(
  status: string,
  { settings, language }: Pick<ReportContext, 'settings' | 'language'>,
): string {
  return METHODS[settings.method].words[status]?.[language] ?? status;
}

/** The statuses of the method in its order, with the shape that ours have. */
export function statusesOf({ settings, language }: Pick<ReportContext, 'settings' | 'language'>) {
  return Object.entries(METHODS[settings.method].words).map(([code, word]) => {
    const look = STATUS_LOOKS[code as StatusCode];
    return {
      code,
      word: word[language],
      label: look ? `${look.shape} ${word[language]}` : word[language],
      ink: look?.ink ?? '#41574B',
    };
  });
}

/** Units that answer for a row, as the plan names them. */
export function unitsOf({ assessment }: ReportRow, language: Language): string | undefined {
  const { lead = [], responsible = [] } = assessment.indicator;
  const units = [...new Set([...lead, ...responsible])];
  return units.length === 0 ? undefined : units.join(inLanguage(language, '、', ', '));
}
