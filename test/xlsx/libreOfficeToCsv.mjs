import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createSubprocessConverter } from '@matbee/libreoffice-converter/server';

// node libreOfficeToCsv.mjs FROM.xlsx TO.csv: the first sheet as LibreOffice shows it.
const [from, to] = process.argv.slice(2);
const library = dirname(createRequire(import.meta.url).resolve('@matbee/libreoffice-converter/package.json'));
const converter = await createSubprocessConverter({ wasmPath: join(library, 'wasm') });
const { data } = await converter.convert(await readFile(from), { inputFormat: 'xlsx', outputFormat: 'csv' });
await writeFile(to, data);
await converter.destroy();
// The converter's own timers would keep the process for minutes.
process.exit();
