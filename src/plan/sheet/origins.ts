import type { ReadRow } from './readTable';

/** Which cell each path of a plan came from: `indicators[3].targets[0].period` from `指标!K7`. */
export class Origins {
  readonly #cells = new Map<string, string>();

  /** Remembers the cells of one row under the path of the record it became. */
  addRow(path: string, row: ReadRow): void {
    this.#cells.set(path, row.address);
    for (const [key, address] of row.addresses) this.add(`${path}.${key}`, address);
  }

  add(path: string, address: string): void {
    this.#cells.set(path, address);
  }

  /** The cell of this path, or of the nearest thing that it belongs to. */
  cellOf(path: string): string | undefined {
    for (let part = path; part !== ''; part = part.replace(/(\.[^.[\]]+|\[\d+\]|^[^.[\]]+)$/, '')) {
      const cell = this.#cells.get(part);
      if (cell !== undefined) return cell;
    }
    return undefined;
  }
}
