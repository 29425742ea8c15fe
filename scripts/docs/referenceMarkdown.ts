import { FUNCTIONS } from '../../src/functions';
import { nativeFormula } from '../../src/functions/native';
import { NATIVE_LIMITS, WITHOUT_NATIVE } from '../../src/functions/native/without';
import type { FunctionSpec } from '../../src/functions/signature';
import type { Language } from '../../src/wording/language';

const WORDS = {
  zh: {
    title: 'POLICY 函数参考',
    intro:
      '由函数声明生成（`npm run docs`），请勿手改。每个参数都可以是单元格或同样大小的区域；方括号内的参数可以省略；某一格的错误只留在那一格。缺少输入为 #N/A，文字或未知选项为 #VALUE!，没有这样的数为 #NUM!。',
    parameter: '参数',
    meaning: '含义',
    example: '示例',
    native: '不装加载项时的等效公式',
    none: '没有：',
    covers: '适用范围：',
    long: '有，公式过长，此处不印',
    source: '依据',
  },
  en: {
    title: 'Reference of the POLICY functions',
    intro:
      'Made from the declarations of the functions (`npm run docs`); do not edit. Each argument may be a cell or a range, all ranges of one size; arguments in brackets may be left out; an error in one cell stays in that cell. A missing input is #N/A, a word or an unknown option #VALUE!, no such number #NUM!.',
    parameter: 'Argument',
    meaning: 'Meaning',
    example: 'Example',
    native: 'The same without the add-in',
    none: 'none: ',
    covers: 'covers ',
    long: 'there is one, too long to print here',
    source: 'Source',
  },
} as const;

/** Longer formulas are for machines to read; the reference shows those a person can follow. */
const READABLE = 200;

/** The reference of all functions in one language, as Markdown. */
export function referenceMarkdown(language: Language): string {
  const { title, intro } = WORDS[language];
  return [`# ${title}`, intro, ...FUNCTIONS.map((spec) => entry(spec, language))].join('\n\n').concat('\n');
}

function entry(spec: FunctionSpec, language: Language): string {
  const say = WORDS[language];
  const parts = [
    `## ${spec.name}`,
    spec.summary[language],
    `\`POLICY.${spec.name}(${signature(spec)})\``,
    spec.parameters.length === 0 ? '' : parameterTable(spec, language),
    spec.details[language],
    `**${say.example}**`,
    spec.examples.map((one) => `- \`=${one.formula}\` → ${one.result} — ${one.how[language]}`).join('\n'),
    nativeEntry(spec, language),
    `**${say.source}** ${spec.source[language]}`,
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function signature({ parameters }: FunctionSpec): string {
  return parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ');
}

function parameterTable({ parameters }: FunctionSpec, language: Language): string {
  const { parameter, meaning } = WORDS[language];
  const rows = parameters.map(
    ({ name, title, description }) => `| ${name} | ${title[language]}: ${description[language]} |`,
  );
  return [`| ${parameter} | ${meaning} |`, '|---|---|', ...rows].join('\n');
}

function nativeEntry({ name, parameters }: FunctionSpec, language: Language): string {
  const required = parameters.filter(({ optional }) => optional !== true);
  const formula = nativeFormula(
    name,
    required.map((parameter) => parameter.name),
  );
  const { native, none, covers, long } = WORDS[language];
  if (formula === undefined) return `**${native}** ${none}${WITHOUT_NATIVE[name]?.[language] ?? ''}`;
  const shown = formula.length > READABLE ? long : `\`=${formula}\``;
  const limits = NATIVE_LIMITS[name];
  return `**${native}** ${shown}${limits === undefined ? '' : ` (${covers}${limits[language]})`}`;
}
