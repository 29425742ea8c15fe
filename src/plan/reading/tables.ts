import type { PlanPeriod } from './planPeriod';
import type { SourceText } from './sourceText';
import type { Span } from './span';
import { readFlattened } from './tables/flattened';
import { readGrid, type TableReading } from './tables/readGrid';
import { sourceGrid } from './tables/sourceGrid';

/** The targets in the tables of a document: those it kept, and those that were flattened into lines. */
export function readTables(source: SourceText, plan: PlanPeriod | undefined): TableReading {
  const kept = source.tables.map((table) => readGrid(sourceGrid(source.text, table), plan));
  const flattened = readFlattened(blankedOut(source), plan);
  const all = [...kept, flattened];
  return { targets: all.flatMap(({ targets }) => targets), spans: all.flatMap(({ spans }) => spans) };
}

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
