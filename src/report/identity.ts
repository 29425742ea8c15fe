import { quotedText } from './formulaText';

/** The local name by which a sheet of ours is known again; its value is the text of the model's id. */
export const SHEET_IDENTITY = 'policy_sheet';

/** The local name, hidden, of the cells that we filled; whatever else stands in the sheet is the user's. */
export const OWN_CELLS = 'policy_cells';

/** A text as the formula of a name: `="indicators:luquan-2021-2025"`. */
export function constantFormula(text: string): string {
  return `=${quotedText(text)}`;
}

/** The chart of the counts by status. */
export const STATUS_CHART = 'status';

const PATH_CHART = 'path_';

/** The chart of an indicator's path. */
export const pathChart = (subject: string): string => `${PATH_CHART}${subject}`;

/** Whether a report drew the chart of that name; all others on a sheet of ours are the user's. */
export const isOwnChart = (name: string): boolean => name === STATUS_CHART || name.startsWith(PATH_CHART);
