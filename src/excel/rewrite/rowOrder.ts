import type { Area, Block, SheetModel } from '../../report/sheetModel';
import { isFormula } from '../cellInput';
import { span, type TableMatch } from './tableMatch';

/**
 * The places of the model's rows in the order the user sorted them into: `order[place]` is the model's row. New rows
 * follow the one they follow in the model.
 */
export function userOrder({ keys, formerRowOf, rowOf }: TableMatch): number[] {
  const known = [...formerRowOf.keys()].flatMap((key) => rowOf.get(key) ?? []);
  const followers = new Map<number, number[]>();
  let leader = -1;
  const isKnown = new Set(known);
  for (const row of span(keys.length)) {
    if (isKnown.has(row)) leader = row;
    else followers.set(leader, [...(followers.get(leader) ?? []), row]);
  }
  return [-1, ...known].flatMap((row) => [...(row < 0 ? [] : [row]), ...(followers.get(row) ?? [])]);
}

/** The model with the rows of its table in another order, and with all that stands in those rows. */
export function reorderRows(model: SheetModel, table: Area, order: readonly number[]): SheetModel {
  const first = table.row + 1;
  const body = { ...table, row: first, rows: table.rows - 1 };
  if (order.every((row, place) => row === place) || !canMove(model, body)) return model;
  const places = new Map(order.map((row, place) => [row, place]));
  const moved = (row: number) => first + (places.get(row - first) ?? row - first);
  const move = (area: Area) => movedAreas(area, body, moved);
  const moveEach = <Item extends { area: Area }>(items: readonly Item[]): Item[] =>
    items.flatMap((item) => move(item.area).map((area) => ({ ...item, area })));
  const cell = <Item extends { row: number; column: number }>(item: Item): Item =>
    item.column >= body.column && item.column < body.column + body.columns
      ? { ...item, row: moved(item.row) }
      : item;
  return {
    ...model,
    blocks: model.blocks.map((block) => moveBlock(block, body, order)),
    styles: moveEach(model.styles),
    validations: moveEach(model.validations),
    names: model.names.map(cell),
    help: model.help.map(cell),
  };
}

/**
 * Rows can change places where only the table stands in them, and no formula, rule or chart refers to single ones by
 * their address.
 */
function canMove(model: SheetModel, body: Area): boolean {
  const single = (area: Area) => rowsShared(area, body) > 0 && rowsShared(area, body) < body.rows;
  const cells = model.blocks.flatMap((block) => block.cells.flat());
  const addressed = cells.some(
    (cell) =>
      isFormula(cell) &&
      /(?<![\p{L}\p{N}_.[])\$?[A-Z]{1,3}\$?\d+\b(?![\p{L}\p{N}_.([])/u.test(
        cell.formula.replace(/"[^"]*"|\[[^\]]*\]/g, ''),
      ),
  );
  const outside = model.blocks.some(
    (block) => rowsShared(areaOf(block), body) > 0 && !within(areaOf(block), body),
  );
  return (
    !addressed &&
    !outside &&
    !model.rules.some(({ area }) => single(area)) &&
    !model.charts.some(({ series }) =>
      series.some(({ categories, values }) => single(categories) || single(values)),
    )
  );
}

const areaOf = (block: Block): Area => ({
  row: block.row,
  column: block.column,
  rows: block.cells.length,
  columns: Math.max(0, ...block.cells.map((cells) => cells.length)),
});

const within = (area: Area, body: Area): boolean =>
  area.column >= body.column && area.column + area.columns <= body.column + body.columns;

const rowsShared = (area: Area, body: Area): number =>
  Math.max(0, Math.min(area.row + area.rows, body.row + body.rows) - Math.max(area.row, body.row));

function moveBlock(block: Block, body: Area, order: readonly number[]): Block {
  const cells = block.cells.map((row, offset) => {
    const from = order[block.row + offset - body.row];
    return (from === undefined ? undefined : block.cells[body.row + from - block.row]) ?? row;
  });
  return { ...block, cells };
}

/** An area that holds the whole body stays; of others each row moves with its contents. */
function movedAreas(area: Area, body: Area, moved: (row: number) => number): Area[] {
  const shared = rowsShared(area, body);
  if (shared === 0 || shared === body.rows || !within(area, body)) return [area];
  return span(area.rows).map((offset) => ({ ...area, row: moved(area.row + offset), rows: 1 }));
}
