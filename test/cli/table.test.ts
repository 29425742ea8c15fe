import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../src/xlsx/readXlsx';
import { run } from './commandLine';

const folder = () => mkdtemp(join(tmpdir(), 'policy-'));

describe('policy-targets table', () => {
  it('writes the table of a plan, whole and alone, in the language asked for', async () => {
    const place = await folder();
    const out = join(place, '指标.xlsx');
    await writeFile(out, 'an older file');
    const outcome = await run(['table', 'luquan-2021-2025', '--out', out, '--lang', 'zh']);
    expect(outcome).toEqual({ code: 0, out: '', err: [] });
    expect(await readdir(place)).toEqual(['指标.xlsx']);
    const sheet = (await readXlsx(await readFile(out))).worksheets[0];
    expect(sheet?.getCell('A1').value).toBe('石家庄市鹿泉区科技创新“十四五”规划');
  });

  it('says in one line why a file cannot be written, and leaves nothing behind', async () => {
    const out = join(await folder(), 'absent', 'table.xlsx');
    const { code, err } = await run(['table', 'luquan-2021-2025', '--out', out]);
    expect(code).toBe(1);
    expect(err).toEqual([`policy-targets: ${out}: no such file or directory`]);
  });

  it('leaves nothing behind where a folder stands in the place of the file', async () => {
    const place = await folder();
    const out = join(place, 'folder.xlsx');
    await mkdir(out);
    const { code, err } = await run(['table', 'luquan-2021-2025', '--out', out]);
    expect({ code, lines: err.length }).toEqual({ code: 1, lines: 1 });
    expect(await readdir(place)).toEqual(['folder.xlsx']);
  });
});
