import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createSubprocessConverter } from '@matbee/libreoffice-converter/server';
import Papa from 'papaparse';

const wasmPath = join(
  dirname(createRequire(import.meta.url).resolve('@matbee/libreoffice-converter/package.json')),
  'wasm',
);

/** Starting may hang and be tried again after half a minute, on a machine with much to do. */
export const START_TIMEOUT = 180_000;

/** LibreOffice in a process of its own; whoever opens it closes it. */
export async function openLibreOffice() {
  const converter = await createSubprocessConverter({ wasmPath });
  return {
    /** The first sheet of an .xlsx file as LibreOffice shows it; formulas without a stored result are computed. */
    async shown(file: Uint8Array): Promise<string[][]> {
      const { data } = await converter.convert(file, { inputFormat: 'xlsx', outputFormat: 'csv' });
      return Papa.parse<string[]>(new TextDecoder().decode(data)).data;
    },
    close: () => converter.destroy(),
  };
}
