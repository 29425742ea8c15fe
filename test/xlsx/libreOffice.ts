import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';

const SCRIPT = fileURLToPath(new URL('./libreOfficeToCsv.mjs', import.meta.url));
/** Comma, double quote, UTF-8, from the first row. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1';
const INSTALLED = spawnSync('soffice', ['--version']).status === 0;

/** The WebAssembly build now and then hangs while its threads start: a silent process gives way to another. */
const ATTEMPTS = 8;
const PATIENCE = 20_000;
/** Long enough for all attempts at one file. */
export const LIBREOFFICE_TIMEOUT = (ATTEMPTS + 1) * PATIENCE;

/**
 * The first sheet of an .xlsx file as LibreOffice shows it; formulas without a stored result are computed. Taken from
 * the LibreOffice of the machine where there is one, else from its WebAssembly build among the packages.
 */
export async function shownByLibreOffice(file: Uint8Array): Promise<string[][]> {
  const folder = await mkdtemp(join(tmpdir(), 'policy-'));
  await writeFile(join(folder, 'sheet.xlsx'), file);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    if (!(await converts(folder))) continue;
    const csv = await readFile(join(folder, 'sheet.csv'), 'utf8');
    await rm(folder, { recursive: true });
    return Papa.parse<string[]>(csv).data;
  }
  throw new Error(`LibreOffice was silent ${ATTEMPTS} times`);
}

/** Whether the conversion came to its end; where it did not, its whole group of processes is ended. */
async function converts(folder: string): Promise<boolean> {
  const [command, args] = INSTALLED
    ? [
        'soffice',
        ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', CSV, 'sheet.xlsx'],
      ]
    : [process.execPath, [SCRIPT, 'sheet.xlsx', 'sheet.csv']];
  const conversion = spawn(command, args, { cwd: folder, detached: true, stdio: 'ignore' });
  const timer = setTimeout(() => {
    if (conversion.pid !== undefined) process.kill(-conversion.pid, 'SIGKILL');
  }, PATIENCE);
  const [code] = await once(conversion, 'exit');
  clearTimeout(timer);
  return code === 0;
}
