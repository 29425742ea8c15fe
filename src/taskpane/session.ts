import { Current } from './current';
import type { Message } from './message';
import { defaultSettings, type Settings } from './settings';

/** What pane and ribbon commands share while the workbook is open: both live in the one shared runtime. */
export interface Session {
  readonly settings: Current<Settings>;
  readonly message: Current<Message | undefined>;
}

export const session: Session = {
  settings: new Current(defaultSettings('zh')),
  message: new Current<Message | undefined>(undefined),
};
