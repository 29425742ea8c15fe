/** Words on a page, measured in points from its lower left corner. */
export interface PlacedWords {
  readonly words: string;
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly size: number;
}

interface Line {
  readonly text: string;
  readonly right: number;
  readonly size: number;
  readonly tabular: boolean;
}

/** A gap wider than this many letters separates columns. */
const COLUMN_GAP = 1.8;
const ENDS = '。；：！？;:!?';

/** The lines of a page, each with its line end unless it runs on in the next. */
export function linesOfPage(items: readonly PlacedWords[]): string[] {
  const lines = rowsOf(items.filter(({ words }) => words.trim() !== '')).map(lineOf);
  const kept = lines.filter(({ text }) => !/^[-—–\s]*\d{1,4}[-—–\s]*$/.test(text));
  const margin = Math.max(0, ...kept.map(({ right }) => right));
  return kept.map((line, at) => {
    const next = kept[at + 1];
    const full = line.right > margin - 2.5 * line.size && !line.tabular;
    const runsOn = full && next && !next.tabular && !ENDS.includes(line.text.slice(-1)) && !opens(next.text);
    return runsOn ? line.text : `${line.text}\n`;
  });
}

/** A heading or list item begins a line of its own. */
const opens = (text: string): boolean =>
  /^\s*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[)）]|\d+[.、．]|第[一二三四五六七八九十]+[章节]|——|[|])/u.test(
    text,
  );

/** Words whose feet stand on one height, from left to right, from the top of the page down. */
function rowsOf(items: readonly PlacedWords[]): PlacedWords[][] {
  const rows: PlacedWords[][] = [];
  for (const item of [...items].sort((a, b) => b.bottom - a.bottom)) {
    const row = rows.at(-1);
    const height = row?.[0]?.bottom;
    if (row && height !== undefined && height - item.bottom < item.size * 0.5) row.push(item);
    else rows.push([item]);
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left));
}

function lineOf(row: readonly PlacedWords[]): Line {
  let text = '';
  let right = Number.NaN;
  let tabular = false;
  for (const { words, left, width, size } of row) {
    const gap = Number.isNaN(right) ? 0 : (left - right) / size;
    if (gap > COLUMN_GAP) {
      text += '  ';
      tabular = true;
    } else if (gap > 0.15 && /[a-z\d]$/i.test(text) && /^[a-z\d]/i.test(words)) text += ' ';
    text += words;
    right = left + width;
  }
  return { text, right, size: row[0]?.size ?? 10, tabular };
}
