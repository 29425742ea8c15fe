import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from './commandLine';

async function file(name: string, content: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'policy-')), name);
  await writeFile(path, content);
  return path;
}

const PLAN = '某县科技创新行动计划(2025-2027年)\n到2027年，瞪羚企业由2024年的18家增加到40家以上。\n';

describe('policy-targets read', () => {
  it('prints the keys of plan --json, and place and confidence', async () => {
    const read = JSON.parse((await run(['read', await file('plan.txt', PLAN), '--json'])).out);
    const [known] = JSON.parse((await run(['plan', 'luquan-2021-2025', '--json'])).out);
    expect(read).toHaveLength(1);
    for (const key of Object.keys(known).filter((name) => name !== 'locator'))
      expect(read[0]).toHaveProperty(key);
    expect(read[0]).toMatchObject({
      name: '瞪羚企业',
      baselineYear: 2024,
      baseline: 18,
      target: 40,
      comparator: '>=',
    });
    expect(PLAN.slice(read[0].figure.start, read[0].figure.end)).toBe('40家');
  });

  it('lists the targets line by line in the language asked for', async () => {
    const { out } = await run(['read', await file('plan.txt', PLAN), '--lang', 'zh']);
    expect(out.split('\n').slice(0, 2)).toEqual([
      expect.stringContaining('指标\t目标\t单位\t年份'),
      expect.stringContaining('瞪羚企业\t>=40\t家\t2027\t到期水平'),
    ]);
  });

  it('says in one line why a document cannot be read', async () => {
    const { code, err } = await run(['read', await file('old.rtf', '{\\rtf1 x}')]);
    expect(code).toBe(1);
    expect(err).toHaveLength(1);
    expect(err[0]).toContain('.rtf is an old format');
  });
});
