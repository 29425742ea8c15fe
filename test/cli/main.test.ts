import { describe, expect, it } from 'vitest';
import { run } from './commandLine';

describe('the command line', () => {
  it.each([
    [[]],
    [['nonsense']],
    [['plan']],
    [['plans', 'extra']],
    [['plan', 'luquan-2021-2025', '--unknown']],
    [['table', 'luquan-2021-2025']],
    [['table', 'luquan-2021-2025', '--out', 'report.pdf']],
    [['call']],
    [['call', 'NOSUCH', '1']],
    [['plans', '--lang', 'fr']],
  ])('answers wrong usage %j with exit code 2 and one line', async (args) => {
    const { code, out, err } = await run(args);
    expect({ code, out, lines: err.length }).toEqual({ code: 2, out: '', lines: 1 });
    expect(err[0]).not.toMatch(/\n| at /);
  });

  it('helps in the language asked for, else in that of the environment', async () => {
    expect((await run(['--help'], '', { LANG: 'zh_CN.UTF-8' })).out).toContain('退出码');
    expect((await run(['--help'], '', { LANG: 'en_US.UTF-8' })).out).toContain('Exit codes');
    expect((await run(['--help', '--lang', 'zh'], '', { LANG: 'en_US.UTF-8' })).out).toContain('退出码');
    expect((await run(['plan', '--help', '--lang=en'])).out).toContain('policy-targets plan PLAN');
  });
});
