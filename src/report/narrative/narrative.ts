/** A text that stands by itself: heading, then paragraphs under headings of their own. Painted by sheet, Word, Markdown. */
export interface Narrative {
  readonly title: string;
  readonly sections: readonly {
    readonly heading: string;
    readonly paragraphs: readonly string[];
  }[];
  /** What it rests on, set small. */
  readonly foot: string;
}
