import type { PlanProblem } from '../load';
import { INDICATOR_COLUMNS } from './columns';
import { type FieldRecord, fieldAt } from './fields';
import type { Origins } from './origins';
import type { ReadRow } from './readTable';

interface Group {
  readonly first: ReadRow;
  readonly index: number;
  readonly indicator: FieldRecord;
  readonly targets: FieldRecord[];
}

/**
 * Makes indicators of target rows. Rows of one number are one indicator, which its first row describes; a later row
 * may leave its fields blank or repeat them, but not contradict them.
 */
export function readIndicators(
  rows: readonly ReadRow[],
  origins: Origins,
  problems: PlanProblem[],
): FieldRecord[] {
  const groups = new Map<unknown, Group>();
  for (const row of rows) {
    const number = fieldAt(row.fields, 'number');
    if (number === undefined) {
      problems.push({
        where: row.addresses.get('number') ?? row.address,
        reason: { zh: '缺少指标序号', en: 'lacks the number of the indicator' },
      });
      continue;
    }
    const group = groups.get(number) ?? startGroup(groups, number, row, origins);
    if (group.first !== row) problems.push(...contradictions(group.first, row));
    rememberTarget(`indicators[${group.index}].targets[${group.targets.length}]`, row, origins);
    group.targets.push(targetOf(row));
  }
  return [...groups.values()].map(({ indicator, targets }) => ({ ...indicator, targets }));
}

function startGroup(groups: Map<unknown, Group>, number: unknown, row: ReadRow, origins: Origins): Group {
  const group: Group = {
    first: row,
    index: groups.size,
    indicator: indicatorOf(row),
    targets: [],
  };
  origins.addRow(`indicators[${group.index}]`, row);
  groups.set(number, group);
  return group;
}

function contradictions(first: ReadRow, row: ReadRow): PlanProblem[] {
  return INDICATOR_COLUMNS.flatMap(({ key, header }) => {
    const here = fieldAt(row.fields, key);
    if (here === undefined || JSON.stringify(here) === JSON.stringify(fieldAt(first.fields, key))) return [];
    const there = first.addresses.get(key) ?? first.address;
    return [
      {
        where: row.addresses.get(key) ?? row.address,
        reason: {
          zh: `与同一指标首行的“${header.zh}”（${there}）不同`,
          en: `differs from "${header.en}" in the first row of this indicator (${there})`,
        },
      },
    ];
  });
}

function indicatorOf({ fields }: ReadRow): FieldRecord {
  const { target: _, ...indicator } = fields;
  return indicator;
}

function targetOf({ fields }: ReadRow): FieldRecord {
  const { valueHigh, ...target } = (fields.target ?? {}) as FieldRecord;
  return valueHigh === undefined ? target : { ...target, value: [target.value, valueHigh] };
}

function rememberTarget(path: string, row: ReadRow, origins: Origins): void {
  for (const [key, address] of row.addresses) {
    if (key.startsWith('target.')) origins.add(path + key.slice('target'.length), address);
  }
  // A rule about the target as a whole concerns what stands in its value.
  origins.add(path, row.addresses.get('target.value') ?? row.address);
}
