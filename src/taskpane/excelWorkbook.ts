import type { WorkbookPort } from './workbookPort';

export const excelWorkbook: WorkbookPort = {
  writeSheet: () => Promise.reject(new Error('not yet')),
  readSheet: async () => undefined,
  onSelectedRow: async (listener) => {
    listener(undefined);
    return () => {};
  },
};
