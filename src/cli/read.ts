import { KIND_LABELS } from '../plan/labels';
import type { ReadTarget } from '../plan/reading/reading';
import type { Language } from '../wording/language';
import { parseArguments } from './arguments';
import { type Command, CommandFailure, type Terminal } from './command';
import { readWhole } from './files';
import { printJson, printRows } from './output';

export const readCommand: Command = {
  name: 'read',
  usage: 'FILE [--json]',
  summary: {
    zh: '从文档（.docx .html .txt .xlsx .pdf）中读出目标；--json 另给出原文位置和把握。',
    en: 'Reads the targets out of a document (.docx .html .txt .xlsx .pdf); --json adds place and confidence.',
  },
  run: async (args, terminal) => {
    const { values, positionals } = parseArguments(args, { json: { type: 'boolean' } }, 1);
    const targets = await targetsOf(positionals[0] ?? '');
    if (values.json) await printJson(terminal, targets);
    else await printTargets(targets, terminal);
  },
};

async function targetsOf(path: string): Promise<ReadTarget[]> {
  const bytes = await readWhole(path);
  const { readDocument } = await import('../documents/readDocument');
  const { UnreadableDocument } = await import('../documents/unreadable');
  const { readPlan } = await import('../plan/reading/readPlan');
  try {
    return readPlan(await readDocument(bytes));
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    const { zh, en } = error.reason;
    throw new CommandFailure({ zh: `${path}：${zh}`, en: `${path}: ${en}` });
  }
}

const HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  zh: ['指标', '目标', '单位', '年份', '类型', '把握', '存疑', '位置'],
  en: ['indicator', 'target', 'unit', 'year', 'kind', 'confidence', 'doubts', 'place'],
};

async function printTargets(targets: readonly ReadTarget[], terminal: Terminal): Promise<void> {
  const rows = targets.map((target) => [
    target.name,
    valueText(target),
    target.unit ?? '',
    String(target.targetYear ?? ''),
    KIND_LABELS[target.kind][terminal.language],
    target.confidence.toFixed(2),
    target.doubts.join(' '),
    `${target.span.start}-${target.span.end}`,
  ]);
  await printRows(terminal, [HEADINGS[terminal.language], ...rows]);
}

function valueText({ target, comparator, printed }: ReadTarget): string {
  if (target === null) return printed;
  if (typeof target !== 'number') return target.join('-');
  return comparator === '=' ? String(target) : `${comparator}${target}`;
}
