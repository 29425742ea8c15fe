import type { Plan } from '../plan/schema';
import { FORMULA_MODES } from '../report/formulaMode';
import type { Narrative } from '../report/narrative/narrative';
import type { Language } from '../wording/language';
import { parseArguments } from './arguments';
import { periodOption, settingsOf } from './assessmentOptions';
import { type Command, UsageError } from './command';
import { writeWhole } from './files';
import { observationsIn } from './observationsFile';
import { oneOf } from './oneOf';
import { planOf } from './planArgument';

export const reportCommand: Command = {
  name: 'report',
  usage:
    'PLAN --observations FILE.csv --period 2023-06 --out FILE.xlsx [--formulas policy|native|values] [--docx FILE.docx] [--markdown FILE.md] [--kind monthly|quarterly|midterm|annual] [--charts 1,6,8] [--method NAME]',
  summary: {
    zh: '写出某一时期的报告（月报、季报、中期评估、年度考核）：Excel 文件，可另写 Word、Markdown 文字稿；已有的文件会被替换。',
    en: 'Writes the report of a period (monthly, quarterly, mid-term, annual) into an Excel file, its text also for Word or as Markdown; existing files are replaced.',
  },
  run: async (args, terminal) => {
    const { values, positionals } = parseArguments(
      args,
      {
        observations: { type: 'string' },
        period: { type: 'string' },
        out: { type: 'string' },
        formulas: { type: 'string' },
        docx: { type: 'string' },
        markdown: { type: 'string' },
        kind: { type: 'string' },
        charts: { type: 'string' },
        method: { type: 'string' },
      },
      1,
    );
    const out = values.out;
    if (out === undefined || !/\.xlsx$/i.test(out)) {
      throw new UsageError({ zh: '请用 --out 给出 .xlsx 文件名', en: '--out FILE.xlsx is needed' });
    }
    const given = periodOption('--period', values.period);
    const mode = oneOf('--formulas', values.formulas ?? 'policy', FORMULA_MODES);
    const settings = settingsOf(values.method);
    const plan = await planOf(positionals[0] ?? '');
    const charts = values.charts === undefined ? undefined : chartNumbers(values.charts, plan);
    const observations = await observationsIn(values.observations, plan, terminal);
    const [{ makeReport, REPORT_KINDS, kindOfPeriod }, { observedPeriod }, { writeXlsx }] = await Promise.all(
      [import('../report/makeReport'), import('../series/observation'), import('../xlsx/writeXlsx')],
    );
    const period = observedPeriod(/^\d{4}$/.test(given) ? Number(given) : given)?.period ?? given;
    const kind =
      values.kind === undefined ? kindOfPeriod(period) : oneOf('--kind', values.kind, REPORT_KINDS);
    const { language } = terminal;
    const report = makeReport(kind, {
      plan,
      observations,
      period,
      settings,
      mode,
      language,
      ...(charts && { charts }),
    });
    for (const number of report.notDrawn) terminal.warn(NOT_DRAWN[language](number));
    await writeWhole(out, await writeXlsx(report.sheets));
    await writeText(report.narrative, values, language);
  },
};

/** The text of a report into the files asked for. */
async function writeText(
  narrative: Narrative,
  { docx, markdown }: { readonly docx?: string; readonly markdown?: string },
  language: Language,
): Promise<void> {
  if (docx !== undefined) {
    const { writeDocx } = await import('../docx/writeDocx');
    await writeWhole(docx, await writeDocx(narrative, language));
  }
  if (markdown !== undefined) {
    const { toMarkdown } = await import('../report/narrative/markdown');
    await writeWhole(markdown, new TextEncoder().encode(toMarkdown(narrative)));
  }
}

const NOT_DRAWN: Readonly<Record<Language, (number: string) => string>> = {
  zh: (number) => `--charts：指标 ${number} 没有目标轨迹或数据不足两期，未作图`,
  en: (number) => `--charts: indicator ${number} has no path, or fewer than two values, and is not drawn`,
};

/** The indicators that `--charts` names, each once. @throws UsageError for a number that the plan does not have */
function chartNumbers(given: string, plan: Plan): string[] {
  const numbers = given.split(/[,，]/).map((number) => number.trim());
  const known = plan.indicators.flatMap(({ number, targets }) => [
    String(number),
    ...(targets.length > 1 ? targets.map((_, index) => `${number}.${index + 1}`) : []),
  ]);
  const unknown = numbers.filter((number) => !known.includes(number));
  if (unknown.length === 0) return [...new Set(numbers)];
  const listed = plan.indicators.map(({ number }) => number).join(', ');
  throw new UsageError({
    zh: `--charts：规划没有编号为“${unknown.join('、')}”的指标；可选编号：${listed}`,
    en: `--charts: the plan has no indicator numbered ${unknown.map((one) => `"${one}"`).join(', ')}; there are ${listed}`,
  });
}
