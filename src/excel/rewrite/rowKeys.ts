/** What stands in a column, row by row; nothing of the former table where that lacks it. */
export interface KeyTexts {
  readonly texts: readonly string[];
  readonly formerTexts: readonly string[];
}

/**
 * Keys that several rows share are told apart by the first column that can, such as the region of an indicator, and that
 * says the same now as before in most rows; else by their order.
 */
export function toldApart(
  keys: KeyTexts,
  columns: readonly number[],
  textsOf: (column: number) => KeyTexts,
): KeyTexts {
  const isTold = ({ texts, formerTexts }: KeyTexts) => areUnique(texts) && areUnique(formerTexts);
  if (isTold(keys)) return keys;
  const together = columns.map((column) => {
    const { texts, formerTexts } = textsOf(column);
    return {
      texts: keys.texts.map((key, row) => `${key} ${texts[row]}`),
      formerTexts: keys.formerTexts.map((key, row) => `${key} ${formerTexts[row]}`),
    };
  });
  const [best] = together.filter(isTold).sort((a, b) => shared(b) - shared(a));
  if (best && 2 * shared(best) >= shared(keys)) return best;
  return { texts: numbered(keys.texts), formerTexts: numbered(keys.formerTexts) };
}

/** How many former rows are found again. */
function shared({ texts, formerTexts }: KeyTexts): number {
  const known = new Set(texts);
  return formerTexts.filter((key) => known.has(key)).length;
}

/** `["1", "1", "2"]` becomes `["1", "1 (2)", "2"]`. */
function numbered(keys: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return keys.map((key) => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? key : `${key} (${count})`;
  });
}

const areUnique = (texts: readonly string[]): boolean => new Set(texts).size === texts.length;

/** The first row of each key. */
export function firstPlaces(keys: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [place, key] of keys.entries()) if (!places.has(key)) places.set(key, place);
  return places;
}
