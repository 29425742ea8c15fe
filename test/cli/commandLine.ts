import { main } from '../../src/cli/main';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: readonly string[];
}

/** Runs a command line in this process, in English unless it asks otherwise. */
export async function run(
  args: readonly string[],
  input = '',
  env: NodeJS.ProcessEnv = { LANG: 'en_GB.UTF-8' },
): Promise<Outcome> {
  let out = '';
  const err: string[] = [];
  const code = await main(args, {
    env,
    stdin: chunked(input),
    print: async (text) => {
      out += text;
    },
    complain: (line) => err.push(line),
  });
  return { code, out, err };
}

/** Bytes in pieces of seven, so that lines and Chinese characters are cut anywhere. */
async function* chunked(input: string): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(input);
  for (let at = 0; at < bytes.length; at += 7) yield bytes.slice(at, at + 7);
}
