import type { IStyleData } from '@univerjs/core';

/** Styles by cell; rows and columns count from 1, as in the workbook. */
export class StyleMap {
  readonly #rows = new Map<number, Map<number, IStyleData>>();

  at(row: number, column: number): IStyleData | undefined {
    return this.#rows.get(row)?.get(column);
  }

  put(row: number, column: number, style: IStyleData): void {
    const cells = this.#rows.get(row) ?? new Map<number, IStyleData>();
    this.#rows.set(row, cells.set(column, style));
  }
}
