import { marked } from 'marked';
import { FUNCTIONS } from '../../src/functions/index';
import type { FunctionSpec } from '../../src/functions/signature';
import type { Language } from '../../src/wording/language';

const WORDS = {
  zh: {
    locale: 'zh-CN',
    title: 'POLICY 函数参考',
    intro: '每个参数都可以是单元格或区域；方括号内的参数可以省略。某一格的错误只留在那一格。',
    other: 'English',
    parameter: '参数',
    meaning: '含义',
    optional: '（可省略）',
    example: '示例',
    source: '依据',
  },
  en: {
    locale: 'en',
    title: 'Reference of the POLICY functions',
    intro:
      'Each argument may be a cell or a range; those in brackets may be left out. An error in one cell stays in that cell.',
    other: '中文',
    parameter: 'Parameter',
    meaning: 'Meaning',
    optional: ' (may be left out)',
    example: 'Example',
    source: 'Source',
  },
} as const;

/**
 * The reference of all functions as one page, made from their declarations. Excel's help links lead to the entry of
 * the function: `reference/en.html#gap`.
 */
export function referencePage(language: Language): string {
  const say = WORDS[language];
  const other = language === 'zh' ? 'en' : 'zh';
  return `<!doctype html>
<html lang="${say.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say.title}</title>
<link rel="stylesheet" href="reference.css">
</head>
<body>
<p class="other"><a href="${other}.html" lang="${WORDS[other].locale}">${say.other}</a></p>
<h1>${say.title}</h1>
<p>${say.intro}</p>
<nav>${FUNCTIONS.map(({ name }) => `<a href="#${name.toLowerCase()}">${name}</a>`).join(' ')}</nav>
<main>
${FUNCTIONS.map((spec) => entry(spec, language)).join('\n')}
</main>
</body>
</html>
`;
}

function entry(spec: FunctionSpec, language: Language): string {
  const say = WORDS[language];
  const parameters = spec.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ');
  return `<section id="${spec.name.toLowerCase()}">
<h2>${spec.name}</h2>
<p class="summary">${text(spec.summary[language])}</p>
<p class="syntax"><code>POLICY.${spec.name}(${parameters})</code></p>
<table>
<thead><tr><th scope="col">${say.parameter}</th><th scope="col">${say.meaning}</th></tr></thead>
<tbody>${spec.parameters.map((parameter) => parameterRow(parameter, language)).join('')}</tbody>
</table>
${marked.parse(spec.details[language], { async: false })}
<h3>${say.example}</h3>
<dl>${spec.examples.map((example) => exampleEntry(example, language)).join('')}</dl>
<h3>${say.source}</h3>
${marked.parse(spec.source[language], { async: false })}
</section>`;
}

function parameterRow(
  { name, title, description, optional }: FunctionSpec['parameters'][number],
  language: Language,
) {
  const meaning = text(`${title[language]}${optional ? WORDS[language].optional : ''}`);
  return `<tr><th scope="row"><code>${name}</code></th><td><b>${meaning}</b> ${text(description[language])}</td></tr>`;
}

function exampleEntry(
  { formula, result, how }: FunctionSpec['examples'][number],
  language: Language,
): string {
  return `<dt><code>=${text(formula)}</code></dt><dd><b>${text(result)}</b><br>${text(how[language])}</dd>`;
}

function text(plain: string): string {
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
