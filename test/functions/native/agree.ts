import type { CellError, CellInput } from '../../../src/functions/signature';

/** Whether what LibreOffice shows is what we answer: numbers to 1e-9, words and errors to the letter. */
export function agree(ours: CellInput | CellError, native: string): boolean {
  if (typeof ours === 'number') {
    const value = Number(native);
    return native !== '' && Math.abs(value - ours) <= 1e-9 * Math.max(1, Math.abs(ours));
  }
  // In the format of the numbers, truth is 1.
  if (typeof ours === 'boolean') return Number(native) === Number(ours);
  if (ours !== null && typeof ours === 'object') return native === ours.error;
  return native === ours;
}
