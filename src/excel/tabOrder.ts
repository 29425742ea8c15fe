import type { SheetWrite } from './sheetWrite';
import type { WorkbookState } from './workbookState';

type Tab = { readonly id: string } | { readonly index: number };

/**
 * Where the new sheets go among the tabs, to be set in this order: each before its former self, one that the workbook
 * lacked behind the sheet before it in the set. A set that is all new stays at the end, where its sheets are made.
 */
export function tabOrder(
  before: WorkbookState,
  set: readonly SheetWrite[],
): { readonly index: number; readonly position: number }[] {
  if (set.every(({ former }) => former === undefined)) return [];
  const replaced = new Map(set.map(({ former, index }) => [former?.id, index]));
  const tabs: Tab[] = [...before.sheets]
    .sort((a, b) => a.position - b.position)
    .flatMap(({ id }): Tab[] => {
      const index = replaced.get(id);
      return index === undefined ? [{ id }] : [{ index }, { id }];
    });
  const placeOf = (index: number) => tabs.findIndex((tab) => 'index' in tab && tab.index === index);
  for (const { index, former } of set) {
    if (former) continue;
    const next = set.find((sheet) => sheet.index > index && sheet.former);
    const previous = set[index - 1];
    // A former sheet stands right behind the one that takes its place.
    const place = previous ? placeOf(previous.index) + (previous.former ? 2 : 1) : placeOf(next?.index ?? 0);
    tabs.splice(place, 0, { index });
  }
  return tabs.flatMap((tab, position) => ('index' in tab ? [{ index: tab.index, position }] : []));
}
