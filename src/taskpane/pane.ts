import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../wording/language';
import type { Message } from './message';
import type { Settings } from './settings';
import type { WorkbookPort } from './workbookPort';

/** What every view can see and do. */
export interface Pane {
  readonly language: Language;
  readonly settings: Settings;
  readonly workbook: WorkbookPort;
  change(part: Partial<Settings>): void;
  /** Shows a message in place of the last one; undefined clears it. */
  tell(message: Message | undefined): void;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('a view must stand inside the pane');
  return pane;
}
