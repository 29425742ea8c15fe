import type { Worksheet } from '@cj-tech-master/excelts';
import { formatArea, parseArea } from '../area';
import type { Book, Place } from '../book';
import { invalidArgument, notImplemented } from '../hostError';
import { HostObject } from '../hostObject';

const PAPERS: Readonly<Record<string, number>> = { A3: 8, A4: 9, A5: 11, Letter: 1, Legal: 5 };
const POINTS_PER_INCH = 72;
type Side = 'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer';

interface Zoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

export class PageLayout extends HostObject {
  readonly apiClass = 'PageLayout';
  constructor(
    private readonly book: Book,
    private readonly sheet: Worksheet,
  ) {
    super();
  }

  get orientation(): string {
    return this.sheet.pageSetup.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  }
  set orientation(orientation: string) {
    this.#set({ orientation: orientation.toLowerCase() });
  }
  get paperSize(): string | null {
    return Object.entries(PAPERS).find(([, size]) => size === this.sheet.pageSetup.paperSize)?.[0] ?? null;
  }
  set paperSize(paper: string) {
    const paperSize = PAPERS[paper];
    if (paperSize === undefined) throw notImplemented(`paper size ${paper}`);
    this.#set({ paperSize });
  }
  get zoom(): Zoom {
    const { fitToPage, fitToWidth, fitToHeight, scale } = this.sheet.pageSetup;
    if (!fitToPage) return { scale: scale ?? 100 };
    return {
      ...(fitToWidth && { horizontalFitToPages: fitToWidth }),
      ...(fitToHeight && { verticalFitToPages: fitToHeight }),
    };
  }
  set zoom(zoom: Zoom) {
    if (zoom.scale !== undefined) this.#set({ fitToPage: false, scale: zoom.scale });
    else {
      this.#set({
        fitToPage: true,
        fitToWidth: zoom.horizontalFitToPages ?? 0,
        fitToHeight: zoom.verticalFitToPages ?? 0,
      });
    }
  }
  get leftMargin(): number {
    return this.#margin('left');
  }
  set leftMargin(points: number) {
    this.#setMargin('left', points);
  }
  get rightMargin(): number {
    return this.#margin('right');
  }
  set rightMargin(points: number) {
    this.#setMargin('right', points);
  }
  get topMargin(): number {
    return this.#margin('top');
  }
  set topMargin(points: number) {
    this.#setMargin('top', points);
  }
  get bottomMargin(): number {
    return this.#margin('bottom');
  }
  set bottomMargin(points: number) {
    this.#setMargin('bottom', points);
  }
  get headerMargin(): number {
    return this.#margin('header');
  }
  set headerMargin(points: number) {
    this.#setMargin('header', points);
  }
  get footerMargin(): number {
    return this.#margin('footer');
  }
  set footerMargin(points: number) {
    this.#setMargin('footer', points);
  }
  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.book, this.sheet);
  }
  setPrintArea(range: Place | string): void {
    this.#set({ printArea: formatArea(areaOf(range)) });
  }
  setPrintTitleRows(range: Place | string): void {
    const { top, bottom } = areaOf(range);
    this.#set({ printTitlesRow: `${top}:${bottom}` });
  }
  getPrintAreaOrNullObject(): HostObject | null {
    const { printArea } = this.sheet.pageSetup;
    return printArea ? this.book.make.range(this.sheet, parseArea(printArea)) : null;
  }

  #margin(side: Side): number {
    return (this.sheet.pageSetup.margins?.[side] ?? 0) * POINTS_PER_INCH;
  }
  #setMargin(side: Side, points: number): void {
    if (!(points >= 0)) throw invalidArgument();
    this.#set({ margins: { ...this.sheet.pageSetup.margins, [side]: points / POINTS_PER_INCH } });
  }
  #set(change: object): void {
    this.book.requireEditable(this.sheet);
    Object.assign(this.sheet.pageSetup, change);
    this.book.structureChanged('objects', this.sheet);
  }
}

const areaOf = (range: Place | string) =>
  typeof range === 'string' ? parseArea(range.replace(/^.*!/, '')) : range.area;

class HeaderFooterGroup extends HostObject {
  readonly apiClass = 'HeaderFooterGroup';
  constructor(
    private readonly book: Book,
    private readonly sheet: Worksheet,
  ) {
    super();
  }
  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.book, this.sheet);
  }
}

type Section = 'L' | 'C' | 'R';

/** Header and footer of all pages; a file keeps their three parts in one text. */
class HeaderFooter extends HostObject {
  readonly apiClass = 'HeaderFooter';
  constructor(
    private readonly book: Book,
    private readonly sheet: Worksheet,
  ) {
    super();
  }
  get leftHeader(): string {
    return this.#read('oddHeader', 'L');
  }
  set leftHeader(text: string) {
    this.#write('oddHeader', 'L', text);
  }
  get centerHeader(): string {
    return this.#read('oddHeader', 'C');
  }
  set centerHeader(text: string) {
    this.#write('oddHeader', 'C', text);
  }
  get rightHeader(): string {
    return this.#read('oddHeader', 'R');
  }
  set rightHeader(text: string) {
    this.#write('oddHeader', 'R', text);
  }
  get leftFooter(): string {
    return this.#read('oddFooter', 'L');
  }
  set leftFooter(text: string) {
    this.#write('oddFooter', 'L', text);
  }
  get centerFooter(): string {
    return this.#read('oddFooter', 'C');
  }
  set centerFooter(text: string) {
    this.#write('oddFooter', 'C', text);
  }
  get rightFooter(): string {
    return this.#read('oddFooter', 'R');
  }
  set rightFooter(text: string) {
    this.#write('oddFooter', 'R', text);
  }

  #read(place: 'oddHeader' | 'oddFooter', section: Section): string {
    return sections(this.sheet.headerFooter[place] ?? '')[section] ?? '';
  }
  #write(place: 'oddHeader' | 'oddFooter', section: Section, text: string): void {
    this.book.requireEditable(this.sheet);
    const all = { ...sections(this.sheet.headerFooter[place] ?? ''), [section]: text };
    this.sheet.headerFooter[place] = (['L', 'C', 'R'] as const)
      .filter((each) => all[each])
      .map((each) => `&${each}${all[each]}`)
      .join('');
    this.book.structureChanged('objects', this.sheet);
  }
}

/** `&Lleft&Cmiddle&Rright`; "&&" is a mere ampersand. */
function sections(text: string): Partial<Record<Section, string>> {
  const found: Partial<Record<Section, string>> = {};
  let current: Section = 'C';
  for (const part of text.match(/&&|&[LCR]|&[^LCR]?|[^&]+/g) ?? []) {
    if (/^&[LCR]$/.test(part)) current = part.charAt(1) as Section;
    else found[current] = (found[current] ?? '') + part;
  }
  return found;
}
