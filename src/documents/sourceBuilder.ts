import type { SourceCell, SourceTable, SourceText } from '../plan/reading/sourceText';
import { LONGEST_TEXT } from './limits';
import { tooLarge } from './unreadable';

interface OpenTable {
  readonly start: number;
  readonly rows: SourceCell[][];
}

/** Writes a text line by line and remembers where the cells of its tables stand. */
export class SourceBuilder {
  private readonly parts: string[] = [];
  private readonly tables: SourceTable[] = [];
  private readonly open: OpenTable[] = [];
  private length = 0;
  private lineIsEmpty = true;

  /** @throws UnreadableDocument when the text grows beyond what is read */
  add(text: string): void {
    if (text === '') return;
    this.parts.push(text);
    this.length += text.length;
    this.lineIsEmpty = text.endsWith('\n');
    if (this.length > LONGEST_TEXT) throw tooLarge();
  }

  /** Ends the line, unless it is empty. */
  endLine(): void {
    if (!this.lineIsEmpty) this.add('\n');
  }

  beginTable(): void {
    this.endLine();
    this.open.push({ start: this.length, rows: [] });
  }

  beginRow(): void {
    this.open.at(-1)?.rows.push([]);
  }

  /** Writes a cell of the current row on lines of its own. */
  cell(write: () => void, columns: number, rows: number): void {
    this.endLine();
    const start = this.length;
    write();
    this.endLine();
    this.remember({ start, end: this.length, columns, rows });
  }

  /** For readers that meet the end of a cell on their way: where it began is their business. */
  remember(cell: SourceCell): void {
    const table = this.open.at(-1);
    if (!table) return;
    if (table.rows.length === 0) table.rows.push([]);
    table.rows.at(-1)?.push(cell);
  }

  get place(): number {
    return this.length;
  }

  endTable(): void {
    this.endLine();
    const table = this.open.pop();
    if (table) this.tables.push({ ...table, end: this.length });
  }

  finish(): SourceText {
    return { text: this.parts.join(''), tables: this.tables };
  }
}
