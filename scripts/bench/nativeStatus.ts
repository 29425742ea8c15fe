import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { installFormulaEngine } from '@cj-tech-master/excelts/formula';
import { evaluate } from '../../src/functions';
import { nativeFormula } from '../../src/functions/native';
import { best, rate, type Section, seconds } from './section';
import { situations } from './situations';

/** A million formulas of two thousand characters are no file that any program opens; the rates come from fewer. */
const ROWS = 2_000;
const MILLION = 1_000_000;

/** The same rule as native formulas, recalculated by the workbook library and by LibreOffice. */
export const nativeStatus: Section = {
  title: 'STATUS here against the same rule as native formulas, periods as text',
  async run() {
    const million = situations(MILLION);
    const here = await best(5, () => evaluate('STATUS', million));
    const lines = [`POLICY.STATUS: ${rate(MILLION, here)}`];
    const against = (name: string, duration: number) => {
      const times = MILLION / here / (ROWS / duration);
      lines.push(
        `${name}: ${rate(ROWS, duration)} (${ROWS.toLocaleString('en')} formulas); here ${times.toFixed(0)} times as fast`,
      );
    };
    installFormulaEngine();
    const workbook = workbookOf('formulas');
    against('workbook library', await seconds(() => workbook.calculateFormulas()));
    const office = await recalculation();
    if (office === undefined) lines.push('LibreOffice: no `soffice` on this machine, not measured');
    else against('LibreOffice', office);
    return lines;
  },
};

function workbookOf(what: 'formulas' | 'values'): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('status');
  const columns = situations(ROWS);
  for (let row = 1; row <= ROWS; row += 1) {
    const line = sheet.getRow(row);
    columns.forEach((column, index) => {
      line.getCell(index + 1).value = column[row - 1]?.[0] ?? null;
    });
    const cells = ['A', 'B', 'C', 'D', 'E', 'F'].map((letter) => `${letter}${row}`);
    const formula = nativeFormula('STATUS', cells, { direction: 'up' }) ?? '';
    line.getCell(7).value = what === 'formulas' ? { formula } : formula;
  }
  return workbook;
}

/**
 * Seconds that LibreOffice takes to calculate: a conversion of the formulas, less one of a file that holds the same
 * texts without their being formulas.
 */
async function recalculation(): Promise<number | undefined> {
  if (spawnSync('soffice', ['--version']).status !== 0) return undefined;
  const values = await conversion('values');
  return (await conversion('formulas')) - values;
}

async function conversion(what: 'formulas' | 'values'): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'policy-bench-'));
  const file = join(folder, 'status.xlsx');
  writeFileSync(file, new Uint8Array(await workbookOf(what).xlsx.writeBuffer()));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const convert = () =>
    spawnSync('soffice', ['--headless', profile, '--convert-to', 'csv', '--outdir', folder, file]);
  // The first conversion also makes the user profile.
  convert();
  const duration = await best(2, convert);
  rmSync(folder, { recursive: true });
  return duration;
}
