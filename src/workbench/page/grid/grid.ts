import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import {
  type ICellData,
  type Injector,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import {
  type ISetSelectionsOperationParams,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/sheets';
import { SetScrollOperation, SetZoomRatioOperation } from '@univerjs/sheets-ui';
import { ILayoutService } from '@univerjs/ui';
import type { Language } from '../../../wording/language';
import { type Area, formatArea } from '../../host/area';
import type { CellHints } from './cellHints';
import type { CellRows } from './cellRows';
import { changedCells, changedHeights } from './changedCells';
import { type Anchor, type FloatingPlace, floatingPlace } from './floatingPlace';
import { HintPopups } from './hintPopups';
import { sheetSnapshot } from './sheetSnapshot';
import { type CellEdit, typedCells } from './typedCells';
import { setGridLanguage, startUniver } from './univer';

/** What happens in the grid; rows and columns count from 1, as in the workbook. */
export interface GridEvents {
  edited(sheet: string, edits: readonly CellEdit[]): void;
  selected(sheet: string, area: Area): void;
  activated(sheet: string): void;
  /** Cells stand elsewhere than before: scrolled, zoomed or drawn anew. */
  moved(): void;
}

/** The spreadsheet that a person sees and types into; the workbook behind it holds and calculates. */
export class Grid {
  readonly #api: FUniver;
  readonly #injector: Injector;
  readonly #events: GridEvents;
  readonly #hints: HintPopups;
  #shown: IWorkbookData | undefined;
  /** True while the workbook's own values are written to the grid, which are no edits. */
  #pushing = false;

  constructor(container: HTMLElement, language: Language, events: GridEvents) {
    ({ api: this.#api, injector: this.#injector } = startUniver(container, language));
    this.#events = events;
    this.#hints = new HintPopups(this.#api);
    this.#listen();
    new ResizeObserver(() => events.moved()).observe(container);
  }

  set language(language: Language) {
    setGridLanguage(this.#api, language);
  }

  /** Shows the workbook as it is now: changed cells only where nothing else changed, else the whole of it. */
  show(workbook: Workbook): void {
    const next = workbookSnapshot(workbook);
    const shown = this.#shown;
    this.#shown = next;
    if (!shown || outline(shown) !== outline(next)) this.#showAll(next);
    else this.#push(shown, next);
    this.#events.moved();
  }

  /** Puts the keyboard into the cells. */
  focus(): void {
    this.#injector.get(ILayoutService).focus();
  }

  /** Where something between two anchors on the sheet in front stands on the page. */
  placeOf(from: Anchor, to: Anchor): FloatingPlace | undefined {
    const sheet = this.#sheet();
    return sheet && floatingPlace(this.#injector, sheet, from, to);
  }

  /** Shows beside a cell what Excel would: its prompt or note, and its list. */
  showHints(
    row: number,
    column: number,
    hints: CellHints,
    label: string,
    choose: (choice: string) => void,
  ): void {
    this.#hints.show(row, column, hints, label, choose);
  }

  activate(name: string): void {
    const book = this.#api.getActiveWorkbook();
    const sheet = book?.getSheetByName(name);
    if (book && sheet && book.getActiveSheet().getSheetId() !== sheet.getSheetId())
      book.setActiveSheet(sheet);
  }

  /** Selects the cells if they are not selected already. */
  select(area: Area): void {
    const range = this.#sheet()?.getRange(formatArea(area));
    if (range && this.#sheet()?.getActiveRange()?.getA1Notation() !== range.getA1Notation()) range.activate();
  }

  #showAll(next: IWorkbookData): void {
    this.#pushing = true;
    const old = this.#api.getActiveWorkbook()?.getId();
    if (old) this.#api.disposeUnit(old);
    this.#api.createWorkbook(structuredClone(next));
    this.#pushing = false;
  }

  #push(shown: IWorkbookData, next: IWorkbookData): void {
    this.#pushing = true;
    for (const id of next.sheetOrder) {
      const cellValue = changedCells(cellsOf(shown, id), cellsOf(next, id));
      if (cellValue) this.#mutate(SetRangeValuesMutation.id, id, { cellValue });
      const rowHeight = changedHeights(shown.sheets[id]?.rowData ?? {}, next.sheets[id]?.rowData ?? {});
      if (rowHeight) this.#mutate(SetWorksheetRowHeightMutation.id, id, rowHeight);
    }
    this.#pushing = false;
  }

  /** A change that the workbook has made already: shown, and not to be undone here. */
  #mutate(id: string, sheet: string, params: object): void {
    const unitId = this.#api.getActiveWorkbook()?.getId();
    this.#api.syncExecuteCommand(id, { unitId, subUnitId: sheet, ...params }, { onlyLocal: true });
  }

  #listen(): void {
    const { Event } = this.#api;
    this.#api.addEvent(Event.BeforeUndo, (event) => this.#refuse(event));
    this.#api.addEvent(Event.BeforeRedo, (event) => this.#refuse(event));
    this.#api.addEvent(Event.CommandExecuted, ({ id, params }) => {
      if (id === SetScrollOperation.id || id === SetZoomRatioOperation.id) this.#events.moved();
      if (this.#pushing) return;
      if (id === SetRangeValuesMutation.id) this.#edited(params as SetRangeValues);
      // The grid's own event for this tells of the mouse alone, not of keys and the name box.
      if (id === SetSelectionsOperation.id) this.#selected(params as ISetSelectionsOperationParams);
    });
    this.#api.addEvent(Event.ActiveSheetChanged, ({ activeSheet }) => {
      if (!this.#pushing) this.#events.activated(activeSheet.getSheetName());
      this.#events.moved();
    });
  }

  /** The grid would undo its own picture and not the workbook; what is being typed in a cell is the editor's to undo. */
  #refuse(event: { cancel?: boolean }): void {
    if (!this.#api.getActiveWorkbook()?.isCellEditing()) event.cancel = true;
  }

  #selected({ subUnitId, selections }: ISetSelectionsOperationParams): void {
    const name = this.#shown?.sheets[subUnitId]?.name;
    const range = selections.at(-1)?.range;
    if (!name || !range) return;
    this.#events.selected(name, {
      top: range.startRow + 1,
      left: range.startColumn + 1,
      bottom: range.endRow + 1,
      right: range.endColumn + 1,
    });
  }

  /** The grid has already taken the entry over; what it holds is noted, so that the workbook's answer shows. */
  #edited({ subUnitId, cellValue }: SetRangeValues): void {
    const name = this.#shown?.sheets[subUnitId]?.name;
    if (!this.#shown || !name || !cellValue) return;
    const held = cellsOf(this.#shown, subUnitId);
    for (const [row, cells] of Object.entries(cellValue)) {
      for (const [column, cell] of Object.entries(cells)) {
        const kept = held[Number(row)] ?? {};
        held[Number(row)] = kept;
        kept[Number(column)] = { ...cell, custom: { typed: true } };
      }
    }
    this.#events.edited(name, typedCells(cellValue));
  }

  #sheet() {
    return this.#api.getActiveWorkbook()?.getActiveSheet();
  }
}

interface SetRangeValues {
  readonly subUnitId: string;
  readonly cellValue?: Record<number, Record<number, ICellData | null>>;
}

let opened = 0;

function workbookSnapshot(workbook: Workbook): IWorkbookData {
  const sheets = workbook.worksheets.map((sheet: Worksheet) => sheetSnapshot(sheet));
  return {
    id: `workbook-${++opened}`,
    name: '',
    appVersion: '0.25.1',
    locale: LocaleType.ZH_CN,
    styles: {},
    defaultStyle: { fs: 11 },
    sheetOrder: sheets.map(({ id }) => String(id)),
    sheets: Object.fromEntries(sheets.map((sheet) => [String(sheet.id), sheet])),
  };
}

/** Everything of a workbook but its cells and their heights: while it stays the same, changed cells are all there is to draw. */
function outline({ sheetOrder, sheets }: IWorkbookData): string {
  return JSON.stringify(sheetOrder.map((id) => ({ ...sheets[id], cellData: undefined, rowData: undefined })));
}

function cellsOf(workbook: IWorkbookData, id: string): CellRows {
  return ((workbook.sheets[id] as Partial<IWorksheetData>).cellData ?? {}) as CellRows;
}
