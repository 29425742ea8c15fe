import type { Answer, Argument } from '../functions/signature';
import { argumentOf, type JsonAnswer, jsonAnswer, refusal } from './answers';
import { type Command, type Terminal, UsageError } from './command';
import { lineBatches } from './lines';

type Evaluate = (name: string, args: readonly Argument[]) => Answer;

export const callCommand: Command = {
  name: 'call',
  usage: 'NAME ARGUMENT... | call --stdin',
  summary: {
    zh: '计算一个 POLICY 函数；--stdin 时每行读一个 JSON 数组 ["STATUS", 参数, …]，每行答一个 JSON。',
    en: 'Evaluates a POLICY function; with --stdin, one JSON array ["STATUS", argument, …] a line, one JSON answer a line.',
  },
  // Not parsed as options: an argument may well be a negative number.
  run: async (args, terminal) => {
    const { evaluate, findFunction, FUNCTIONS } = await import('../functions/index');
    const [name, ...given] = args;
    if (name === '--stdin' && given.length === 0) return answerLines(terminal, evaluate);
    if (name === undefined || name.startsWith('--')) {
      throw new UsageError({
        zh: '请给出函数名，或 --stdin',
        en: 'the name of a function is needed, or --stdin',
      });
    }
    if (!findFunction(name))
      throw unknownFunction(
        name,
        FUNCTIONS.map((spec) => spec.name),
      );
    await terminal.print(`${JSON.stringify(answerTo([name, ...given.map(jsonOrText)], evaluate))}\n`);
  },
};

function unknownFunction(name: string, known: readonly string[]): UsageError {
  const names = known.join(', ');
  return new UsageError({
    zh: `没有函数 ${name}；有：${names}`,
    en: `no function ${name}; there are ${names}`,
  });
}

async function answerLines({ stdin, print }: Terminal, evaluate: Evaluate): Promise<void> {
  for await (const lines of lineBatches(stdin)) {
    await print(lines.map((line) => `${JSON.stringify(answerToLine(line, evaluate))}\n`).join(''));
  }
}

function answerToLine(line: string, evaluate: Evaluate): JsonAnswer {
  const call = jsonOrText(line);
  return Array.isArray(call)
    ? answerTo(call, evaluate)
    : refusal('#VALUE!', 'a line must be a JSON array such as ["GAP", 270, 800]');
}

/** Whatever a line holds, it gets an answer: one bad line must not stop ten thousand good ones. */
function answerTo([name, ...values]: readonly unknown[], evaluate: Evaluate): JsonAnswer {
  if (typeof name !== 'string') return refusal('#NAME?', 'the first element must be the name of a function');
  const given = values.map(argumentOf);
  const bad = given.indexOf(undefined);
  if (bad >= 0) return refusal('#VALUE!', `argument ${bad + 1} is neither a value nor a range of values`);
  try {
    return jsonAnswer(
      evaluate(
        name,
        given.map((value) => value?.argument),
      ),
    );
  } catch (error) {
    return refusal('#VALUE!', `${name} failed: ${String((error as Error).message).split('\n')[0]}`);
  }
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
