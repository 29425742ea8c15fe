import type { CellEdit } from './grid/typedCells';

/** What one action of the user has changed, as what would have to be typed to have it back. */
export interface EditStep {
  readonly sheet: string;
  readonly cells: readonly CellEdit[];
}

/** What can be undone and redone. The workbook's own values are kept, not what the grid happens to show of them. */
export class EditHistory {
  #past: EditStep[] = [];
  #future: EditStep[] = [];

  /** Notes what stood in the cells before the user's action. */
  add(before: EditStep): void {
    this.#past.push(before);
    this.#future = [];
  }

  /** Takes one action back; `apply` writes the cells and says what stood there before. */
  undo(apply: (step: EditStep) => EditStep): void {
    const step = this.#past.pop();
    if (step) this.#future.push(apply(step));
  }

  redo(apply: (step: EditStep) => EditStep): void {
    const step = this.#future.pop();
    if (step) this.#past.push(apply(step));
  }

  /** As Excel does when an add-in or another file has changed the cells: nothing before that can be taken back. */
  clear(): void {
    this.#past = [];
    this.#future = [];
  }
}
