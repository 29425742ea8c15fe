/**
 * A table's name from an id: letters, digits and underscores, beginning with a letter.
 *
 * @example tableName('luquan-2021-2025') // "luquan_2021_2025"
 */
export function tableName(id: string): string {
  const name = id.replace(/[^\p{L}\p{N}_]/gu, '_');
  return /^\p{L}/u.test(name) ? name : `_${name}`;
}
