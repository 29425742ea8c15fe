import type { Plan } from '../../plan/schema';
import { entryColumns } from '../../report/indicators/calculatedColumns';
import { Current } from '../current';
import type { Message } from '../message';
import { problemMessage } from '../problems';
import type { Settings } from '../settings';
import type { WorkbookPort, WriteOptions } from '../workbookPort';
import { outcomeMessage } from './outcomeMessage';
import { words } from './words';

/** How many tables have been written since the pane opened, from wherever: each time, what shows them is read anew. */
export const tablesWritten = new Current(0);

/** Writes the plan's indicator table with the user's settings; returns what to tell of it, and throws nothing. */
export async function writePlanTable(
  plan: Plan,
  settings: Settings,
  workbook: WorkbookPort,
  options: WriteOptions,
): Promise<Message> {
  const { language, sheetLanguage, path, tolerance } = settings;
  try {
    const { indicatorTable } = await import('../../report/indicatorTable');
    const table = indicatorTable(plan, { language: sheetLanguage, path, tolerance });
    const [outcome] = await workbook.writeSheets([table], options);
    tablesWritten.set(tablesWritten.value + 1);
    const { written, writtenNext } = words[language];
    const [period = '', value = ''] = entryColumns(sheetLanguage).map(({ header }) => header[sheetLanguage]);
    return outcomeMessage([outcome], language, {
      what: written(outcome.sheetName),
      next: writtenNext(period, value),
    });
  } catch (error) {
    const { cancelled, cancelledWhy } = words[language];
    return options.signal.aborted
      ? { tone: 'note', what: cancelled, why: cancelledWhy }
      : problemMessage(error, language);
  }
}
