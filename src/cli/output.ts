import type { Terminal } from './command';

/** One JSON document; numbers that JSON has no word for are null. */
export async function printJson(terminal: Terminal, value: unknown): Promise<void> {
  await terminal.print(`${JSON.stringify(value, null, 2)}\n`);
}

/** Lines of cells separated by tabs, ready for cut, awk or a spreadsheet. */
export async function printRows(terminal: Terminal, rows: readonly (readonly string[])[]): Promise<void> {
  const lines = rows.map((cells) => `${cells.map((cell) => cell.replace(/[\t\n\r]+/g, ' ')).join('\t')}\n`);
  await terminal.print(lines.join(''));
}
