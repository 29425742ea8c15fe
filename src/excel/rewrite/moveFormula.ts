import { cellName } from '../../report/cellName';
import { parseAddress } from '../sheetAreas';

/** A cell of the sheet before, and where what stood in it is now; undefined where it stays. */
export type CellMove = (row: number, column: number) => { row: number; column: number } | undefined;

const REFERENCE = /(?<![\p{L}\p{N}_.$!'[])\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(![])/gu;

/**
 * A formula of the user whose references follow the cells that changed places. Only references to the own sheet are
 * looked at: those that name a sheet, texts and structured references stay.
 *
 * @example moveFormula('=H8*2', (row, column) => (row === 7 ? { row: 9, column } : undefined)) // '=H10*2'
 */
export function moveFormula(formula: string, move: CellMove): string {
  return formula
    .split('"')
    .map((piece, index) => (index % 2 === 0 ? movePiece(piece, move) : piece))
    .join('"');
}

function movePiece(piece: string, move: CellMove): string {
  return piece.replace(REFERENCE, (reference) => {
    const area = parseAddress(reference);
    const moved = area && move(area.row, area.column);
    if (!moved) return reference;
    return cellName(moved.row, moved.column, {
      fixedColumn: reference.startsWith('$'),
      fixedRow: reference.slice(1).includes('$'),
    });
  });
}
