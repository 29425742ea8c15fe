import { Workbook as FileWorkbook } from '@cj-tech-master/excelts';
import { readXlsx } from '../../xlsx/readXlsx';
import { saveXlsx } from '../../xlsx/writeXlsx';
import { type Area, parseArea } from './area';
import { Book, type BookChange } from './book';
import { readCustomXml, withCustomXml } from './customXmlFile';
import { HostError, itemNotFound } from './hostError';
import type { Metadata } from './metadata';
import { Range } from './model/range';
import { Workbook } from './model/workbook';
import { Worksheet } from './model/worksheet';
import { RichApiServer } from './richApiServer';
import { services } from './services';
import { userEdit } from './userEdit';
import type { BatchAnswer, BatchRequest, HostEvent } from './wire';

/** What went over the wire since the host was made. */
export interface Counters {
  /** Calls of `context.sync()` that had something to say. */
  syncs: number;
  /** All batches, with those in which the client only releases what it no longer needs. */
  requests: number;
  actions: number;
  /** Of all requests, in UTF-8. */
  bytes: number;
  /** Of the largest request. */
  largestRequest: number;
}

export interface HostOptions {
  readonly workbook?: FileWorkbook;
  /** What Excel's API consists of; asked for when the first batch comes, after the client was loaded. */
  readonly metadata: () => Metadata;
  /** Shows or hides the pane when the add-in asks for it; absent where there is none. */
  readonly showPane?: (visible: boolean) => void;
}

/**
 * Excel, as far as office.js can tell: it answers the client's batches over a workbook of the workbook library, which
 * can be opened from and saved as an .xlsx file at any time.
 */
export class OfficeHost {
  readonly counters: Counters = { syncs: 0, requests: 0, actions: 0, bytes: 0, largestRequest: 0 };
  #book: Book;
  #server: RichApiServer;
  readonly #listeners = new Set<(change: BookChange) => void>();
  readonly #eventListeners = new Set<(event: HostEvent) => void>();
  #actionsUntilFailure = 0;
  #releasing = false;

  constructor(private readonly options: HostOptions) {
    [this.#book, this.#server] = this.#take(options.workbook ?? new FileWorkbook());
  }

  get workbook(): FileWorkbook {
    return this.#book.workbook;
  }
  get activeSheet(): string {
    return this.#book.activeSheet.name;
  }

  /**
   * Answers one message of the client, which comes and goes as text, so that neither side holds values of the other.
   *
   * @param request the body of a ProcessQuery request
   * @param bytes what it weighs, in UTF-8
   */
  processBatch(request: BatchRequest, bytes: number): BatchAnswer {
    this.#releasing = isRelease(request);
    if (!this.#releasing) this.counters.syncs++;
    this.counters.requests++;
    this.counters.bytes += bytes;
    this.counters.largestRequest = Math.max(this.counters.largestRequest, bytes);
    this.#book.source = 'Local';
    return this.#server.processBatch(request);
  }

  /** What a user types into a cell of the grid. */
  userEdit(sheet: string, address: string, value: string | number | boolean | null): void {
    userEdit(this.#book, sheet, address, value);
  }
  select(sheet: string, address: string): void {
    this.#book.select(this.#sheet(sheet), parseArea(address));
  }
  selection(sheet: string): Area | undefined {
    return this.#book.selections.get(this.#sheet(sheet));
  }
  activate(sheet: string): void {
    this.#book.activate(this.#sheet(sheet));
  }
  /** Brings all results up to date, for those who read the workbook directly. */
  calculate(): void {
    this.#book.calculate();
  }

  async openXlsx(file: Uint8Array): Promise<void> {
    const workbook = await readXlsx(file);
    const customXml = await readCustomXml(file);
    [this.#book, this.#server] = this.#take(workbook);
    for (const [id, xml] of customXml) this.#book.customXml.set(id, xml);
    this.#report({ kind: 'sheets' });
  }
  async saveXlsx(): Promise<Uint8Array> {
    const { workbook, activeSheet, customXml } = this.#book;
    this.#book.calculate();
    const activeTab = this.#book.sheets.indexOf(activeSheet);
    workbook.views = [
      { x: 0, y: 0, width: 20000, height: 12000, firstSheet: 0, visibility: 'visible', activeTab },
    ];
    return withCustomXml(await saveXlsx(workbook), customXml);
  }

  /** Calls back after every change of the workbook or the selection; returns how to stop. */
  onChange(listener: (change: BookChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
  /** Calls back with what the client asked to be told; to be sent to it. */
  onEvent(listener: (event: HostEvent) => void): () => void {
    this.#eventListeners.add(listener);
    return () => this.#eventListeners.delete(listener);
  }

  /** Makes the nth action from now fail, as if Excel had refused it; 0 takes that back. */
  failAction(n: number): void {
    this.#actionsUntilFailure = n;
  }
  /** As while a user types in a cell: every change is refused. */
  setCellEditMode(on: boolean): void {
    this.#book.cellEditMode = on;
  }

  #take(workbook: FileWorkbook): [Book, RichApiServer] {
    const book: Book = new Book(
      workbook,
      {
        range: (sheet, area) => new Range(book, sheet, area),
        worksheet: (sheet) => new Worksheet(book, sheet),
      },
      (change) => this.#report(change),
      (event) => {
        for (const listener of this.#eventListeners) listener(event);
      },
    );
    const server = new RichApiServer(
      new Workbook(book),
      this.options.metadata,
      services(this.options.showPane),
      () => this.#beforeAction(),
    );
    return [book, server];
  }

  #beforeAction(): void {
    if (this.#releasing) return;
    this.counters.actions++;
    if (this.#actionsUntilFailure > 0 && --this.#actionsUntilFailure === 0) {
      throw new HostError(
        'GeneralException',
        'There was an internal error while processing the request.',
        500,
      );
    }
  }

  #report(change: BookChange): void {
    for (const listener of this.#listeners) listener(change);
  }
  #sheet(name: string) {
    const sheet = this.#book.workbook.getWorksheet(name);
    if (!sheet) throw itemNotFound();
    return sheet;
  }
}

/** After a run the client tells, without anyone waiting, which ranges it no longer needs. */
const isRelease = ({ Actions }: BatchRequest): boolean =>
  Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === '_RemoveReference') &&
  Actions.some(({ Name }) => Name === '_RemoveReference');

export const createHost = (options: HostOptions): OfficeHost => new OfficeHost(options);
