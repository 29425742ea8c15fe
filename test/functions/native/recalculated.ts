import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { shownByLibreOffice } from '../../xlsx/libreOffice';

/** Rows that the WebAssembly build takes in one file without losing its patience. */
const SLICE = 250;

const installed = spawnSync('soffice', ['--version']).status === 0;

/**
 * What LibreOffice shows for a sheet of `count` rows, made for any slice of them: by the LibreOffice of this machine
 * where there is one, which is some ten times faster, else by the one that comes with the packages.
 */
export async function recalculated(
  count: number,
  sheetOf: (first: number, last: number) => Promise<Uint8Array>,
): Promise<string[][]> {
  if (installed) return shownBySoffice(await sheetOf(0, count));
  const shown: string[][] = [];
  for (let first = 0; first < count; first += SLICE) {
    const last = Math.min(first + SLICE, count);
    const rows = await shownByLibreOffice(await sheetOf(first, last));
    shown.push(...rows.slice(0, last - first));
  }
  return shown;
}

function shownBySoffice(file: Uint8Array): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'policy-native-'));
  writeFileSync(join(folder, 'sheet.xlsx'), file);
  // Comma, double quotes, UTF-8.
  const csv = 'csv:Text - txt - csv (StarCalc):44,34,76';
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const options = ['--headless', profile, '--convert-to', csv, '--outdir', folder];
  const { status, stderr } = spawnSync('soffice', [...options, join(folder, 'sheet.xlsx')]);
  if (status !== 0) throw new Error(`soffice failed: ${stderr}`);
  const shown = Papa.parse<string[]>(readFileSync(join(folder, 'sheet.csv'), 'utf8')).data;
  rmSync(folder, { recursive: true });
  return shown;
}
