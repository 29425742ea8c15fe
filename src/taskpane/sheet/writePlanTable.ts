import type { Plan } from '../../plan/schema';
import { entryColumns } from '../../report/indicators/calculatedColumns';
import type { Message } from '../message';
import { problemMessage } from '../problems';
import type { Settings } from '../settings';
import type { WorkbookPort, WriteOptions, Written } from '../workbookPort';
import { words } from './words';

export interface WriteResult {
  /** The table stands in the workbook. */
  readonly done: boolean;
  readonly message: Message;
}

/** Writes the plan's indicator table with the user's settings; whatever comes of it is told, nothing is thrown. */
export async function writePlanTable(
  plan: Plan,
  settings: Settings,
  workbook: WorkbookPort,
  options: WriteOptions,
): Promise<WriteResult> {
  const { language, sheetLanguage, path, tolerance } = settings;
  try {
    const { indicatorTable } = await import('../../report/indicatorTable');
    const table = indicatorTable(plan, { language: sheetLanguage, path, tolerance });
    const [outcome] = await workbook.writeSheets([table], options);
    return { done: true, message: outcomeMessage(outcome, settings) };
  } catch (error) {
    const { cancelled, cancelledWhy } = words[language];
    const message: Message = options.signal.aborted
      ? { tone: 'note', what: cancelled, why: cancelledWhy }
      : problemMessage(error, language);
    return { done: false, message };
  }
}

/** What was written, what was kept, and what found no place. */
function outcomeMessage(
  { sheetName, kept, unplaced }: Written,
  { language, sheetLanguage }: Pick<Settings, 'language' | 'sheetLanguage'>,
): Message {
  const say = words[language];
  const [period = '', value = ''] = entryColumns(sheetLanguage).map(({ header }) => header[sheetLanguage]);
  const list = unplaced.map(({ key, column, value }) => `${key} ${column}: ${value}`).join('; ');
  const why = [kept > 0 && say.kept(kept), list && say.unplaced(list)].filter(Boolean).join(' ');
  return {
    tone: unplaced.length > 0 ? 'problem' : 'success',
    what: say.written(sheetName),
    ...(why && { why }),
    next: say.writtenNext(period, value),
  };
}
