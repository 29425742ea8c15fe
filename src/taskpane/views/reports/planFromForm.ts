import type { LoadedPlan } from '../../../plan/load';
import type { SheetTable } from '../../../plan/sheet/cell';
import { FORM_TABS } from '../../../report/planForm';
import type { Bilingual } from '../../../wording/language';

const NO_FORM: Bilingual = {
  zh: `没有名为“${FORM_TABS.plan.zh}”和“${FORM_TABS.targets.zh}”的工作表；请用空白规划模板填写`,
  en: `has no sheets "${FORM_TABS.plan.en}" and "${FORM_TABS.targets.en}"; fill in the empty plan form`,
};

/** The plan in a workbook that was made from the plan form; what is wrong with it names sheet, cell and reason. */
export async function planFromForm(file: File): Promise<LoadedPlan> {
  const [{ readTables }, { UnreadableDocument }, { refused }, { readPlanSheets }] = await Promise.all([
    import('../../../documents/readTables'),
    import('../../../documents/unreadable'),
    import('../../../plan/load'),
    import('../../../plan/sheet/readPlanSheets'),
  ]);
  try {
    const sheets = await readTables(new Uint8Array(await file.arrayBuffer()));
    const tab = (name: keyof typeof FORM_TABS): SheetTable | undefined => {
      const names: readonly string[] = Object.values(FORM_TABS[name]);
      const found = sheets.find((sheet) => names.includes(sheet.name));
      return found && { sheet: found.name, row: 0, column: 0, cells: found.rows };
    };
    const [plan, targets] = [tab('plan'), tab('targets')];
    if (!plan || !targets) return refused(file.name, [{ where: '', reason: NO_FORM }]);
    const [responsibilities, duties] = [tab('responsibilities'), tab('duties')];
    return readPlanSheets(
      { plan, targets, ...(responsibilities && { responsibilities }), ...(duties && { duties }) },
      file.name,
    );
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    return refused(file.name, [{ where: '', reason: error.reason }]);
  }
}
