import type { Bilingual } from '../wording/language';
import type { Cell, SheetModel } from './sheetModel';

/**
 * What stands in the calculated cells of a sheet: POLICY formulas; native ones, which live on where the add-in is not
 * installed; or frozen values.
 */
export type FormulaMode = 'policy' | 'native' | 'values';

export const FORMULA_MODES: readonly FormulaMode[] = ['policy', 'native', 'values'];

/** What a sheet says of itself in its foot. */
export const MODE_WORDS: Readonly<Record<FormulaMode, Bilingual>> = {
  policy: { zh: 'POLICY 函数，随数据更新', en: 'POLICY formulas, live' },
  native: {
    zh: 'Excel 自带函数，无需加载项；自带函数算不出的为写入时的数值',
    en: 'native Excel formulas, no add-in needed; values as written where none can say it',
  },
  values: { zh: '数值，已固定', en: 'frozen values' },
};

/** The sheet with its formulas in this mode; everything else stays. */
export function inMode(sheet: SheetModel, mode: FormulaMode): SheetModel {
  if (mode === 'policy') return sheet;
  const convert = mode === 'native' ? native : frozen;
  return {
    ...sheet,
    blocks: sheet.blocks.map((block) => ({ ...block, cells: block.cells.map((row) => row.map(convert)) })),
  };
}

function frozen(cell: Cell): Cell {
  return typeof cell === 'object' && cell !== null ? cell.value : cell;
}

function native(cell: Cell): Cell {
  if (typeof cell !== 'object' || cell === null) return cell;
  if (cell.native !== undefined) return { formula: cell.native, value: cell.value };
  return cell.formula.includes('POLICY.') ? cell.value : cell;
}
