import type { Language } from '../../wording/language';
import type { Indicator, Plan, Target } from '../schema';
import type { SheetCell } from './cell';
import {
  type Column,
  DUTY_COLUMNS,
  INDICATOR_COLUMNS,
  PLAN_FIELDS,
  RESPONSIBILITY_COLUMNS,
  TARGET_COLUMNS,
} from './columns';
import { fieldAt } from './fields';

type Rows = SheetCell[][];

/** A plan as the cells of four tables, each with its header row, none where the plan has no such rows. */
export interface PlanRows {
  /** Field names and contents; without a header row. */
  readonly plan: Rows;
  readonly targets: Rows;
  readonly responsibilities: Rows;
  readonly duties: Rows;
}

/**
 * Writes a plan into rows of cells that `readPlanSheets` reads back into the same plan: one row a target, the
 * indicator's own fields in the first of its rows, number and name in all of them.
 *
 * @example planToRows(luquan, 'zh').targets[1]?.slice(0, 2) // [1, '全社会研发投入增长率']
 */
export function planToRows(plan: Plan, language: Language): PlanRows {
  return {
    plan: PLAN_FIELDS.map((field) => [field.header[language], cellOf(plan, field, language)]),
    targets: [
      [...INDICATOR_COLUMNS, ...TARGET_COLUMNS].map((column) => column.header[language]),
      ...plan.indicators.flatMap((indicator) =>
        indicator.targets.map((target, at) => targetRow(indicator, target, at === 0, language)),
      ),
    ],
    responsibilities: table(plan.responsibilities ?? [], RESPONSIBILITY_COLUMNS, language),
    duties: table(plan.duties ?? [], DUTY_COLUMNS, language),
  };
}

const REPEATED = ['number', 'name'];

function targetRow(indicator: Indicator, target: Target, first: boolean, language: Language): SheetCell[] {
  const [low, high] = Array.isArray(target.value) ? target.value : [target.value, undefined];
  const record = { ...indicator, target: { ...target, value: low, valueHigh: high } };
  return [
    ...INDICATOR_COLUMNS.map((column) =>
      first || REPEATED.includes(column.key) ? cellOf(record, column, language) : null,
    ),
    ...TARGET_COLUMNS.map((column) => cellOf(record, column, language)),
  ];
}

function table(records: readonly object[], columns: readonly Column[], language: Language): Rows {
  if (records.length === 0) return [];
  return [
    columns.map((column) => column.header[language]),
    ...records.map((record) => columns.map((column) => cellOf(record, column, language))),
  ];
}

function cellOf(record: object, { key, format }: Column, language: Language): SheetCell {
  const value = fieldAt(record, key);
  return value === undefined ? null : format.writing(value as never, language);
}
