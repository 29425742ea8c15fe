import type { Bilingual } from '../wording/language';
import type { TableColumn } from './tableColumns';

/** What a column is beside its key, words and width. */
export type Rest<Row> = Omit<TableColumn<Row>, 'key' | 'header' | 'help' | 'width'>;

/**
 * A column of a table, in one breath; `width` is in characters.
 *
 * @example
 * column('number', { zh: '序号', en: 'No.' }, { zh: '规划中的指标编号。', en: 'Number in the plan.' }, 6, {
 *   style: CENTERED,
 *   cell: ({ number }) => number,
 * })
 */
export function column<Row>(
  key: string,
  header: Bilingual,
  help: Bilingual,
  width: number,
  rest: Rest<Row>,
): TableColumn<Row> {
  return { key, header, help, width, ...rest };
}
