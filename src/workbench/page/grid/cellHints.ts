import { decodeRange, encodeCell, type Worksheet } from '@cj-tech-master/excelts';

/** What Excel shows beside a selected cell. */
export interface CellHints {
  /** An input prompt or a note. */
  readonly help?: { readonly title: string; readonly text: string };
  /** What may be chosen from a list. */
  readonly choices?: readonly string[];
}

/** Rows and columns count from 1. */
export function cellHints(sheet: Worksheet, row: number, column: number): CellHints {
  const validation = sheet.dataValidations.find(encodeCell({ r: row - 1, c: column - 1 }));
  const prompted = validation?.showInputMessage && validation.prompt;
  const note = noteText(sheet.findCell(row, column)?.note);
  const help = prompted
    ? { title: validation.promptTitle ?? '', text: prompted }
    : note && { title: '', text: note };
  const choices =
    validation?.type === 'list' ? listItems(sheet, String(validation.formulae[0] ?? '')) : undefined;
  return { ...(help ? { help } : {}), ...(choices?.length ? { choices } : {}) };
}

function noteText(note: string | { texts?: { text: string }[] } | undefined): string {
  return typeof note === 'string' ? note : (note?.texts ?? []).map(({ text }) => text).join('');
}

/** What a list validation offers: items written out between quotes, or the cells that a reference names. */
export function listItems(sheet: Worksheet, source: string): string[] {
  const written = /^"(.*)"$/s.exec(source)?.[1];
  if (written !== undefined) return written.split(',').map((item) => item.trim());
  const [, name, area] = /^=?(?:'?([^'!]+)'?!)?(\$?[A-Z]+\$?\d+:\$?[A-Z]+\$?\d+)$/.exec(source) ?? [];
  const from = name ? sheet.workbook.getWorksheet(name) : sheet;
  if (!area || !from) return [];
  const { s, e } = decodeRange(area.replaceAll('$', ''));
  const items: string[] = [];
  for (let row = s.r; row <= e.r; row++) {
    for (let column = s.c; column <= e.c; column++)
      items.push(from.findCell(row + 1, column + 1)?.text ?? '');
  }
  return items.filter((item) => item !== '');
}
