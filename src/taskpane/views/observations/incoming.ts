import { subjectsOf } from '../../../assessment/subjects';
import type { Plan } from '../../../plan/schema';
import { planObservations } from '../../../report/observations/planObservations';
import type { Observation } from '../../../series/observation';
import type { TableCell } from '../../../series/table/layout';
import { readCsv } from '../../../series/table/readCsv';
import { readTable } from '../../../series/table/readTable';
import type { Bilingual } from '../../../wording/language';

/** Something that was not understood: where it stands, what it says, and why not. */
export interface NotUnderstood {
  readonly place: string;
  readonly text: string;
  readonly reason: Bilingual;
}

/** What somebody wants to bring in, as far as it was understood. Nothing has been written yet. */
export interface Incoming {
  /** Name of the file or sheet. */
  readonly from: string;
  readonly observations: readonly Observation[];
  readonly notUnderstood: readonly NotUnderstood[];
}

const STRANGER: Bilingual = { zh: '规划中没有这个指标', en: 'the plan has no such indicator' };

/** Observations in a table of cells, long or wide. `year` is for periods such as 6月 where nothing names their year. */
function incomingFrom(
  plan: Plan,
  tables: readonly { readonly name: string; readonly rows: readonly (readonly TableCell[])[] }[],
  from: string,
  year?: number,
): Incoming {
  const find = subjectsOf(plan);
  const unitOf = (called: Observation['indicator']) => find(called)?.indicator.unit;
  const parts = tables.map(({ name, rows }) => {
    const { observations, unread } = readTable(rows, { unitOf, ...(year === undefined ? {} : { year }) });
    const { known, strangers } = planObservations(plan, observations);
    const prefix = tables.length > 1 ? `${name} ` : '';
    return {
      known,
      // A workbook has other sheets too; one without a table of observations is no mistake.
      unread: tables.length > 1 && observations.length === 0 ? [] : unread,
      strangers: [...new Set(strangers.map(({ indicator }) => String(indicator)))],
      place: ({ row, column }: { row: number; column?: number }) =>
        `${prefix}${row}${column === undefined ? '' : `:${column}`}`,
    };
  });
  const nothing = parts.every(
    ({ known, unread, strangers }) => !known.length && !unread.length && !strangers.length,
  );
  return {
    from,
    observations: parts.flatMap(({ known }) => known),
    notUnderstood: [
      ...(nothing ? [{ place: '—', text: from, reason: NO_TABLE }] : []),
      ...parts.flatMap(({ unread, place }) =>
        unread.map((one) => ({ place: place(one), text: one.text, reason: one.reason })),
      ),
      ...parts.flatMap(({ strangers }) => strangers.map((text) => ({ place: '—', text, reason: STRANGER }))),
    ],
  };
}

const NO_TABLE: Bilingual = {
  zh: '没有找到带“指标”“时期”“数值”等表头的表',
  en: 'no table with headers such as indicator, period and value was found',
};

/** What a CSV file or pasted cells bring. */
export function incomingFromCsv(plan: Plan, bytes: Uint8Array, from: string, year?: number): Incoming {
  const csv = readCsv(bytes);
  if (csv.kind === 'refused') {
    return { from, observations: [], notUnderstood: [{ place: '—', text: from, reason: csv.reason }] };
  }
  return incomingFrom(plan, [{ name: from, rows: csv.rows }], from, year);
}

/** What a file brings: a workbook by its name, else CSV. */
export async function incomingFromFile(plan: Plan, file: File, year?: number): Promise<Incoming> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!/\.xls[xm]$/i.test(file.name)) return incomingFromCsv(plan, bytes, file.name, year);
  const { readTables } = await import('../../../documents/readTables');
  const { UnreadableDocument } = await import('../../../documents/unreadable');
  try {
    return incomingFrom(plan, await readTables(bytes), file.name, year);
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    const reason = error.reason;
    return { from: file.name, observations: [], notUnderstood: [{ place: '—', text: file.name, reason }] };
  }
}
