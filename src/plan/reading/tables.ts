import type { PlanPeriod } from './planPeriod';
import type { SourceTable, SourceText } from './sourceText';
import type { Span } from './span';
import { part, type Steps } from './steps';
import { readAllocation } from './tables/allocation';
import { flattenedSteps } from './tables/flattened';
import { readGrid, type TableReading } from './tables/readGrid';
import { sourceGrid } from './tables/sourceGrid';

/** Share of the work that the tables take which the document kept. */
const KEPT = 0.5;

/** The targets in the tables of a document: those it kept, and those that were flattened into lines. */
export function* tableSteps(source: SourceText, plan: PlanPeriod | undefined): Steps<TableReading> {
  const kept: TableReading[] = [];
  for (const table of source.tables) {
    kept.push(readKept(source.text, table, plan));
    yield (kept.length / source.tables.length) * KEPT;
  }
  const flattened = yield* part(flattenedSteps(blankedOut(source), plan), KEPT, 1);
  const all = [...kept, flattened];
  return { targets: all.flatMap(({ targets }) => targets), spans: all.flatMap(({ spans }) => spans) };
}

function readKept(text: string, table: SourceTable, plan: PlanPeriod | undefined): TableReading {
  const rows = sourceGrid(text, table);
  const title = text.slice(Math.max(0, table.start - LONGEST_TITLE), table.start);
  return readAllocation(rows, title, plan) ?? readGrid(rows, plan);
}

/** How far above a table its title may begin. */
const LONGEST_TITLE = 80;

/** The text without the tables that are known: the same length, so that places do not shift. */
function blankedOut({ text, tables }: SourceText): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of inOrder(tables)) {
    if (start < from) continue;
    parts.push(text.slice(from, start), text.slice(start, end).replace(/[^\n]/g, ' '));
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

export const inOrder = <Stretch extends Span>(stretches: readonly Stretch[]): Stretch[] =>
  [...stretches].sort((a, b) => a.start - b.start);
