import type { Plan } from '../plan/schema';
import type { SheetTable } from '../plan/sheet/cell';
import { readPlanSheets } from '../plan/sheet/readPlanSheets';
import { FORM_TABS } from '../report/planForm';
import { readXlsx } from '../xlsx/readXlsx';
import { sheetCells } from '../xlsx/sheetCells';
import { CommandFailure } from './command';
import { readWhole } from './files';

/**
 * The plan in a filled-in plan form.
 *
 * @throws CommandFailure naming file, sheet, cell and reason of everything that cannot be read
 */
export async function planFromWorkbook(path: string): Promise<Plan> {
  const workbook = await readXlsx(await readWhole(path)).catch(() => {
    throw new CommandFailure({
      zh: `${path}：不是 .xlsx 工作簿，或已损坏`,
      en: `${path}: not an .xlsx workbook, or damaged`,
    });
  });
  const tab = (name: keyof typeof FORM_TABS): SheetTable | undefined => {
    const sheet = workbook.getWorksheet(FORM_TABS[name].zh) ?? workbook.getWorksheet(FORM_TABS[name].en);
    return sheet && { sheet: sheet.name, row: 0, column: 0, cells: sheetCells(sheet) };
  };
  const [plan, targets] = [tab('plan'), tab('targets')];
  if (!plan || !targets) {
    throw new CommandFailure({
      zh: `${path}：没有名为“${FORM_TABS.plan.zh}”和“${FORM_TABS.targets.zh}”的工作表；请用 template 命令生成的模板填写`,
      en: `${path}: has no sheets "${FORM_TABS.plan.en}" and "${FORM_TABS.targets.en}"; fill in the form that the command template writes`,
    });
  }
  const [responsibilities, duties] = [tab('responsibilities'), tab('duties')];
  const loaded = readPlanSheets(
    { plan, targets, ...(responsibilities && { responsibilities }), ...(duties && { duties }) },
    path,
  );
  if (loaded.ok) return loaded.plan;
  const lines = (language: 'zh' | 'en') =>
    loaded.problems.map(
      (problem) => `${path}${language === 'zh' ? '：' : ': '}${problem.where} ${problem.reason[language]}`,
    );
  throw new CommandFailure({ zh: lines('zh').join('\n'), en: lines('en').join('\n') });
}
