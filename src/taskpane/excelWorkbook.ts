import type { WorkbookPort } from './workbookPort';

/** The workbook that the pane stands beside. The part of `src/excel/` that a call needs is loaded by the call. */
export const excelWorkbook: WorkbookPort = {
  async writeSheets(models, options) {
    const { writeSheets } = await import('../excel/writeSheets');
    return writeSheets(models, options);
  },

  async readSheet(id) {
    const { readSheet } = await import('../excel/readSheet');
    return readSheet(id);
  },

  async onSelection(listener) {
    const { onEntryChanged, onSelection, readSelection } = await import('../excel/selection');
    let asked = 0;
    const tell = async () => {
      asked += 1;
      const mine = asked;
      // While a cell is being edited Excel cannot be asked; the end of the editing is a change of its own.
      const selection = await readSelection().catch(() => undefined);
      // Selections follow each other faster than Excel answers; only the last one counts.
      if (mine === asked) listener(selection);
    };
    const ends = [await onSelection(tell), await onEntryChanged(tell)];
    await tell();
    return () => {
      asked += 1;
      for (const end of ends) end();
    };
  },

  async readStore() {
    const { readStore } = await import('../excel/workbookStore');
    return readStore();
  },

  async writeStore(name, value) {
    const { writeStore } = await import('../excel/workbookStore');
    return writeStore(name, value);
  },
};
