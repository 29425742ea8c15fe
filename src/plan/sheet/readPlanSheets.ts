import { type LoadedPlan, loadPlan, type PlanProblem, refused } from '../load';
import { addressIn, isBlank, type SheetTable } from './cell';
import {
  type Column,
  DUTY_COLUMNS,
  INDICATOR_COLUMNS,
  PLAN_FIELDS,
  RESPONSIBILITY_COLUMNS,
  TARGET_COLUMNS,
} from './columns';
import type { FieldRecord } from './fields';
import { Origins } from './origins';
import { readIndicators } from './readIndicators';
import { isHeaderOf, type ReadRow, readField, readTable } from './readTable';

/** The tables of a plan kept in sheets. */
export interface PlanSheets {
  /** Field names in the first column, contents in the second; no header row. */
  readonly plan: SheetTable;
  readonly targets: SheetTable;
  readonly responsibilities?: SheetTable;
  readonly duties?: SheetTable;
}

/**
 * Reads a plan that somebody filled into the template, Chinese or English headers alike. Never throws: what is wrong
 * comes back as problems that name sheet, cell and reason.
 *
 * @param file how the message names the whole, such as the workbook's name
 * @example
 * readPlanSheets(sheets, 'my.xlsx')
 * // { ok: false, message: { en: 'my.xlsx: Targets!AD7 "三百" is not a number', … }, problems: [ … ] }
 */
export function readPlanSheets(sheets: PlanSheets, file: string): LoadedPlan {
  const problems: PlanProblem[] = [];
  const origins = new Origins();
  const rowsOf = (table: SheetTable | undefined, columns: readonly Column[]) =>
    table === undefined ? [] : readTable(table, columns, problems);

  const head = readHead(sheets.plan, origins, problems);
  const targets = rowsOf(sheets.targets, [...INDICATOR_COLUMNS, ...TARGET_COLUMNS]);
  const tasks = rowsOf(sheets.responsibilities, RESPONSIBILITY_COLUMNS);
  const duties = rowsOf(sheets.duties, DUTY_COLUMNS);
  const indicators = readIndicators(targets, origins, problems);
  // Where no row could be used, that has been said; that there are no indicators is not worth saying too.
  if (indicators.length === 0 && problems.length > 0) return refused(file, problems);
  origins.add('indicators', addressIn(sheets.targets, 0, 0));
  for (const [at, row] of tasks.entries()) origins.addRow(`responsibilities[${at}]`, row);
  for (const [at, row] of duties.entries()) origins.addRow(`duties[${at}]`, row);

  const loaded = loadPlan(
    {
      ...head,
      indicators,
      ...(tasks.length > 0 ? { responsibilities: tasks.map(taskOf) } : {}),
      ...(duties.length > 0 ? { duties: duties.map(({ fields }) => fields) } : {}),
    },
    file,
  );
  if (!loaded.ok) addSchemaProblems(loaded.problems, origins, sheets.plan, problems);
  return problems.length > 0 ? refused(file, problems) : loaded;
}

/** The matrix says of every task who leads and who takes part: a blank cell is nobody, not unknown. */
const taskOf = ({ fields }: ReadRow): FieldRecord => ({ lead: [], responsible: [], ...fields });

function readHead(table: SheetTable, origins: Origins, problems: PlanProblem[]): FieldRecord {
  const head: FieldRecord = {};
  for (const [row, [label = null, content = null]] of table.cells.entries()) {
    if (isBlank(label)) continue;
    const field = PLAN_FIELDS.find((candidate) => isHeaderOf(candidate, label));
    if (field === undefined) {
      problems.push({
        where: addressIn(table, row, 0),
        reason: { zh: `没有名为“${label}”的项目`, en: `"${label}" is not a field of a plan` },
      });
      continue;
    }
    const address = addressIn(table, row, 1);
    origins.add(field.key, address);
    readField(content, field, address, head, problems);
  }
  return head;
}

/** Adds what breaks the schema, in terms of cells; a cell that could not be read is not blamed a second time. */
function addSchemaProblems(
  found: readonly PlanProblem[],
  origins: Origins,
  head: SheetTable,
  problems: PlanProblem[],
): void {
  const blamed = new Set(problems.map(({ where }) => where));
  for (const { where, reason } of found) {
    const cell = origins.cellOf(where);
    if (cell === undefined) problems.push({ where: head.sheet, reason: inSheet(where, reason) });
    else if (!blamed.has(cell)) problems.push({ where: cell, reason });
  }
}

/** A field that no cell holds is named by its header instead. */
function inSheet(path: string, { zh, en }: PlanProblem['reason']): PlanProblem['reason'] {
  const header = PLAN_FIELDS.find((field) => field.key === path)?.header ?? { zh: path, en: path };
  return { zh: `“${header.zh}”${zh}`, en: `"${header.en}" ${en}` };
}
