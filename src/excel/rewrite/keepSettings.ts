import { contains } from '../../report/areas';
import type { Block, Scalar, SheetModel } from '../../report/sheetModel';
import type { FormerSheet } from './formerSheet';
import type { Merged, Unplaced } from './merged';
import { modelCell, modelValue, text } from './tableMatch';

/** Named cells that the user may edit, such as the tolerance, keep the value that stands in them. */
export function keepSettings(model: SheetModel, former: FormerSheet): Merged {
  const changed: { row: number; column: number; value: Scalar }[] = [];
  const unplaced: Unplaced[] = [];
  for (const { name, row, column } of model.names) {
    const place = former.named(name);
    const value = place ? modelValue(former.at(place.row, place.column)) : null;
    const own = modelCell(model, row, column);
    if (value === null || typeof own === 'object' || !isEditable(model, row, column)) continue;
    if (text(value) === text(modelValue(own))) continue;
    if (isAllowed(model, row, column, value)) changed.push({ row, column, value });
    else unplaced.push({ key: name, column: '', value });
  }
  const blocks = model.blocks.map((block) => withValues(block, changed));
  return { model: { ...model, blocks }, formats: [], kept: changed.length, unplaced };
}

const isEditable = (model: SheetModel, row: number, column: number): boolean =>
  model.styles.some(({ area, style }) => style.unlocked && contains(area, row, column));

/** A choice from a list of the other language is none of this one's. */
function isAllowed(model: SheetModel, row: number, column: number, value: Scalar): boolean {
  const list = model.validations.find(
    ({ area, rule }) => rule.kind === 'list' && contains(area, row, column),
  )?.rule;
  return list?.kind !== 'list' || list.items.includes(text(value));
}

function withValues(block: Block, values: readonly { row: number; column: number; value: Scalar }[]): Block {
  const cells = block.cells.map((line, rowOffset) =>
    line.map((cell, columnOffset) => {
      const [row, column] = [block.row + rowOffset, block.column + columnOffset];
      return values.find((each) => each.row === row && each.column === column)?.value ?? cell;
    }),
  );
  return { ...block, cells };
}
