import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/plan/catalogue';
import { readXlsx } from '../../src/xlsx/readXlsx';
import { run } from './commandLine';

const file = async (name: string) => join(await mkdtemp(join(tmpdir(), 'policy-')), name);

describe('policy-targets template', () => {
  it.each(CATALOGUE.flatMap(({ id }) => ['zh', 'en'].map((language) => ({ id, language }))))(
    'writes $id into a form in $language that stands for the same plan as its JSON',
    async ({ id, language }) => {
      const form = await file('form.xlsx');
      expect((await run(['template', '--plan', id, '--out', form, '--lang', language])).code).toBe(0);
      const fromForm = await run(['plan', form, '--json']);
      expect(fromForm.err).toEqual([]);
      expect(JSON.parse(fromForm.out)).toEqual(JSON.parse((await run(['plan', id, '--json'])).out));
    },
  );

  it('names sheet, cell and reason of everything in a form that cannot be read', async () => {
    const form = await file('form.xlsx');
    await run(['template', '--plan', 'luquan-2021-2025', '--out', form, '--lang', 'en']);
    const workbook = await readXlsx(await readFile(form));
    const targets = workbook.getWorksheet('Targets');
    const headers = targets?.getRow(1).values as unknown[];
    const baseline = targets?.getRow(3).getCell(headers.indexOf('Baseline'));
    if (!baseline) throw new Error('the form has no column Baseline');
    baseline.value = 'about three hundred';
    await writeFile(form, await workbook.xlsx.writeBuffer());
    const { code, err } = await run(['plan', form]);
    expect(code).toBe(1);
    expect(err.join('\n')).toContain(`Targets!${baseline.address}`);
  });

  it('asks for a form where a workbook is none', async () => {
    const table = await file('table.xlsx');
    await run(['table', 'luquan-2021-2025', '--out', table]);
    const { code, err } = await run(['plan', table]);
    expect({ code, lines: err.length }).toEqual({ code: 1, lines: 1 });
    expect(err[0]).toContain('template');
  });
});
