import { FORMULA_MODES } from '../report/formulaMode';
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
    'PLAN --observations FILE.csv --period 2023-06 --out FILE.xlsx [--formulas policy|native|values] [--docx FILE.docx] [--markdown FILE.md] [--kind monthly|quarterly|midterm|annual] [--method NAME]',
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
    const observations = await observationsIn(values.observations, plan, terminal);
    const [{ makeReport, REPORT_KINDS, kindOfPeriod }, { observedPeriod }, { writeXlsx }] = await Promise.all(
      [import('../report/makeReport'), import('../series/observation'), import('../xlsx/writeXlsx')],
    );
    const period = observedPeriod(/^\d{4}$/.test(given) ? Number(given) : given)?.period ?? given;
    const kind =
      values.kind === undefined ? kindOfPeriod(period) : oneOf('--kind', values.kind, REPORT_KINDS);
    const { language } = terminal;
    const report = makeReport(kind, { plan, observations, period, settings, mode, language });
    await writeWhole(out, await writeXlsx(report.sheets));
    if (values.docx !== undefined) {
      const { writeDocx } = await import('../docx/writeDocx');
      await writeWhole(values.docx, await writeDocx(report.narrative, language));
    }
    if (values.markdown !== undefined) {
      const { toMarkdown } = await import('../report/narrative/markdown');
      await writeWhole(values.markdown, new TextEncoder().encode(toMarkdown(report.narrative)));
    }
  },
};
