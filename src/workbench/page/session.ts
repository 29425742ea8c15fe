import { encodeCell, type Worksheet } from '@cj-tech-master/excelts';
import type { Language } from '../../wording/language';
import { UnreadableWorkbook } from '../../xlsx/readXlsx';
import { formatArea } from '../host/area';
import type { BookChange } from '../host/book';
import { createHost, type OfficeHost } from '../host/host';
import { HostError } from '../host/hostError';
import { type Metadata, reflect } from '../host/metadata';
import { type PlacedChart, placedCharts } from './charts/placedCharts';
import { entryProblem } from './entryProblem';
import { cellData } from './grid/cellData';
import { cellHints } from './grid/cellHints';
import type { Grid } from './grid/grid';
import { type CellEdit, typedValue } from './grid/typedCells';
import { OfficeClient, type OfficeWindow } from './pane/officeClient';
import { words } from './words';

/** What the page around grid and pane shows of the session. */
export interface SessionView {
  readonly fileName: string;
  readonly notice?: string;
}

/** One workbook in work: the host that holds it, the grid that shows it and the pane that asks about it. */
export class Session {
  onView: (view: SessionView) => void = () => {};
  onCharts: (charts: readonly PlacedChart[]) => void = () => {};
  /** The add-in shows or hides its pane, as after a command of the ribbon. */
  onPane: (visible: boolean) => void = () => {};
  /** Keys pressed in the pane, whose page is another window. */
  onKey: (event: KeyboardEvent) => void = () => {};
  readonly #host: OfficeHost;
  readonly #settings = new Map<string, string>();
  #language: Language;
  #view: SessionView;
  #grid: Grid | undefined;
  #client: OfficeClient | undefined;
  #pane: OfficeWindow | undefined;
  #metadata: Metadata | undefined;
  #drawing = false;
  #placing = false;
  #isChanged = false;
  #stale = false;

  constructor(language: Language) {
    this.#language = language;
    this.#view = { fileName: words[language].fileName };
    this.#host = createHost({
      metadata: () => this.#reflected(),
      showPane: (visible) => this.onPane(visible),
    });
    this.#host.onChange(({ kind }) => this.#changed(kind));
  }

  get view(): SessionView {
    return this.#view;
  }

  get language(): Language {
    return this.#language;
  }
  set language(language: Language) {
    this.#language = language;
    if (this.#grid) this.#grid.language = language;
  }

  /** Whether something was changed since the workbook was opened or saved. */
  get isChanged(): boolean {
    return this.#isChanged;
  }

  /** Called by the pane's page before its office.js runs. */
  connect(pane: OfficeWindow): void {
    this.#client?.close();
    this.#pane = pane;
    this.#client = new OfficeClient(pane, this.#language, this.#settings, this.#host);
    pane.addEventListener('keydown', (event) => this.onKey(event), { capture: true });
  }

  focusGrid(): void {
    this.#grid?.focus();
  }

  /** Where the focus stood when the pane was left, else at its beginning. */
  focusPane(): void {
    this.#pane?.focus();
    const { activeElement, body } = this.#pane?.document ?? {};
    if (activeElement === body) body?.querySelector<HTMLElement>('button, select, input')?.focus();
  }

  /** The grid is the larger part of the page's code: the rest shows while it loads. */
  async showGrid(place: HTMLElement): Promise<void> {
    const { Grid } = await import('./grid/grid');
    this.#grid = new Grid(place, this.#language, {
      edited: (sheet, edits) => this.#edit(sheet, edits),
      selected: (sheet, area) => {
        this.#host.select(sheet, formatArea(area));
        this.#hint(sheet, area.top, area.left);
      },
      activated: (sheet) => this.#host.activate(sheet),
      moved: () => this.#placeCharts(),
    });
    this.#refresh();
  }

  /** Presses a button of the ribbon; false while the add-in is still starting. */
  runCommand(functionName: string, controlId: string): boolean {
    return this.#client?.invokeCommand(functionName, controlId) ?? false;
  }

  tell(notice: string | undefined): void {
    this.#show({ fileName: this.#view.fileName, ...(notice ? { notice } : {}) });
  }

  async open(file: File): Promise<void> {
    try {
      await this.#host.openXlsx(new Uint8Array(await file.arrayBuffer()));
      this.#isChanged = false;
      this.#show({ fileName: file.name });
    } catch (error) {
      if (!(error instanceof UnreadableWorkbook)) throw error;
      this.tell(words[this.#language].cannotOpen(file.name));
    }
  }

  /** Hands the workbook to the browser as a download. */
  async save(): Promise<void> {
    const bytes = await this.#host.saveXlsx();
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([bytes.slice()], { type }));
    link.download = this.#view.fileName;
    link.click();
    URL.revokeObjectURL(link.href);
    this.#isChanged = false;
  }

  #show(view: SessionView): void {
    this.#view = view;
    this.onView(view);
  }

  #reflected(): Metadata {
    if (!this.#metadata) {
      if (!this.#pane) throw new Error('the pane asks before it has loaded office.js');
      this.#metadata = reflect(this.#pane);
    }
    return this.#metadata;
  }

  /** Many changes of one batch are drawn once. */
  #changed(kind: BookChange['kind']): void {
    if (kind !== 'selection') {
      this.#stale = true;
      this.#isChanged = true;
    }
    if (this.#drawing) return;
    this.#drawing = true;
    setTimeout(() => {
      this.#drawing = false;
      if (this.#stale) this.#refresh();
      this.#followSelection();
    }, 0);
  }

  #refresh(): void {
    this.#stale = false;
    this.#host.calculate();
    this.#grid?.show(this.#host.workbook);
    this.#grid?.activate(this.#host.activeSheet);
  }

  /** Once a frame, after the grid has drawn. */
  #placeCharts(): void {
    if (this.#placing) return;
    this.#placing = true;
    requestAnimationFrame(() => {
      this.#placing = false;
      const grid = this.#grid;
      const sheet = this.#host.workbook.getWorksheet(this.#host.activeSheet);
      if (grid && sheet) this.onCharts(placedCharts(sheet, (from, to) => grid.placeOf(from, to)));
    });
  }

  /** The pane may activate a sheet and select cells, too. */
  #followSelection(): void {
    const { activeSheet } = this.#host;
    this.#grid?.activate(activeSheet);
    const area = this.#host.selection(activeSheet);
    if (area) this.#grid?.select(area);
  }

  #edit(sheetName: string, edits: readonly CellEdit[]): void {
    const sheet = this.#host.workbook.getWorksheet(sheetName);
    if (!sheet) return;
    const problems = edits.flatMap((edit) => this.#enter(sheet, edit) ?? []);
    this.tell(problems[0]);
    this.#refresh();
  }

  /** Writes an entry; the reason where the sheet does not take it, in the user's words. */
  #enter(sheet: Worksheet, { row, column, value }: CellEdit): string | undefined {
    const texts = words[this.#language];
    const before = typedBefore(sheet, row, column);
    try {
      this.#host.userEdit(sheet.name, address(row, column), value);
      this.#host.calculate();
      const problem = entryProblem(sheet, row, column);
      if (problem?.severity !== 'stop') return problem?.message;
      this.#host.userEdit(sheet.name, address(row, column), before);
      return texts.refused(problem.message || texts.validation);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return texts.refused(error.code === 'AccessDenied' ? texts.protectedCell : error.message);
    }
  }

  #hint(sheetName: string, row: number, column: number): void {
    const sheet = this.#host.workbook.getWorksheet(sheetName);
    if (!sheet) return;
    const hints = cellHints(sheet, row, column);
    this.#grid?.showHints(row, column, hints, words[this.#language].choices, (value) =>
      this.#edit(sheetName, [{ row, column, value }]),
    );
  }
}

const address = (row: number, column: number): string => encodeCell({ r: row - 1, c: column - 1 });

/** What stands in a cell that is about to be changed, as it would be typed. */
function typedBefore(sheet: Worksheet, row: number, column: number): CellEdit['value'] {
  const cell = sheet.findCell(row, column);
  const value = typedValue((cell && cellData(cell)) ?? null);
  // Else a text that looks like a formula or a number would come back as one.
  const isText = typeof value === 'string' && cell?.formula === undefined && !isError(cell?.value);
  return isText ? `'${value}` : value;
}

const isError = (value: unknown): boolean => typeof value === 'object' && value !== null && 'error' in value;
