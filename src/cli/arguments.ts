import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './command';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * The options and positional arguments of a command, of which there must be exactly `positionals`.
 *
 * @throws UsageError for an unknown option, an option without its value, or too few or many arguments
 */
export function parseArguments<T extends Options>(args: readonly string[], options: T, positionals: number) {
  const parsed = parsedOrRefused(args, options);
  const given = parsed.positionals;
  if (given.length < positionals) {
    throw new UsageError({ zh: '缺少参数', en: 'an argument is missing' });
  }
  if (given.length > positionals) {
    const extra = given.slice(positionals).join(' ');
    throw new UsageError({ zh: `多余的参数：${extra}`, en: `unexpected argument: ${extra}` });
  }
  return parsed;
}

function parsedOrRefused<T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const option = /'([^' ]+)/.exec(String(error))?.[1] ?? args.join(' ');
    throw new UsageError({
      zh: `选项 ${option} 不存在，或缺少、多出了取值`,
      en: `option ${option} is unknown, or its value is missing or unexpected`,
    });
  }
}
