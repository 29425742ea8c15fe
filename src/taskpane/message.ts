/** What the pane tells the user: what happened, why, and what to do next. */
export interface Message {
  readonly tone: 'success' | 'note' | 'problem';
  readonly what: string;
  readonly why?: string;
  readonly next?: string;
}
