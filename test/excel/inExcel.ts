import { vi } from 'vitest';
import {
  type LoadedHost,
  type LoadOptions,
  loadOfficeHost,
} from '../../src/workbench/host/headless/loadOfficeHost';

/** A fresh Excel for one test: code under test finds the client under the global name it has in a page. */
export function openExcel(options?: LoadOptions): LoadedHost {
  const loaded = loadOfficeHost(options);
  vi.stubGlobal('Excel', loaded.Excel);
  return loaded;
}
