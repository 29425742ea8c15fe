import type { ComponentType } from 'preact';
import type { Bilingual } from '../../wording/language';

/** One tab of the pane. Its code is loaded when it is first opened, and it keeps its state while another is shown. */
export interface View {
  readonly id: string;
  readonly label: Bilingual;
  readonly load: () => Promise<{ readonly default: ComponentType }>;
}
