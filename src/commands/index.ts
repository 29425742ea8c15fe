import { excelWorkbook } from '../taskpane/excelWorkbook';
import { knownPlan } from '../taskpane/plans';
import { session } from '../taskpane/session';
import { writePlanTable } from '../taskpane/sheet/writePlanTable';

/** The ribbon's buttons, by the names that manifest.xml gives their actions. */
Office.actions.associate('writeTable', async (event: Office.AddinCommands.Event) => {
  try {
    await writeTable();
  } finally {
    event.completed();
  }
});

/** Writes the table of the plan chosen in the pane; the pane then opens and says what came of it. */
async function writeTable(): Promise<void> {
  const settings = session.settings.value;
  const plan = knownPlan(settings.planId);
  if (!plan) return;
  const message = await writePlanTable(plan, settings, excelWorkbook, {
    signal: new AbortController().signal,
    onProgress: () => {},
  });
  session.message.set(message);
  await Office.addin.showAsTaskpane();
}
