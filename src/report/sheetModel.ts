/**
 * A sheet described as data. Reports build it; `src/excel/` paints it into a live workbook and `src/xlsx/` into a
 * file, and neither knows what the sheet is about. Rows and columns count from 0.
 */

export type Scalar = string | number | boolean | null;

/**
 * A formula in Excel's English A1 grammar, with its leading "=", and the value that the pure core computed for it:
 * painted as the cached result of a file, and instead of the formula in a frozen report.
 * A text cell is never a formula, whatever it begins with.
 */
export interface FormulaCell {
  readonly formula: string;
  readonly value: Scalar;
  /** The same without POLICY functions, where native ones can say it; for colleagues who lack the add-in. */
  readonly native?: string;
}

export type Cell = Scalar | FormulaCell;

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle of cells, written in one piece. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}

export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  /** #RRGGBB, as all colours here. */
  readonly ink?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly wrap?: boolean;
  readonly numberFormat?: string;
  /** A thin horizontal rule of this colour under every row of the area. */
  readonly rule?: string;
  /** Cells that the user may edit when the sheet is protected. */
  readonly unlocked?: boolean;
}

/** Later runs win over earlier ones, property by property. */
export interface StyleRun {
  readonly area: Area;
  readonly style: Style;
}

/** A block's area made an Excel table; the first row of the area is the header. */
export interface TableModel {
  readonly name: string;
  readonly area: Area;
}

/** A cell with a name local to the sheet; formulas of the sheet read it by that name. */
export interface NameModel {
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

/** Formats cells of the area for which `formula` (relative to the area's first cell) is true. */
export interface FormatRule {
  readonly area: Area;
  readonly formula: string;
  readonly ink: string;
  readonly fill: string;
  readonly bold?: boolean;
  /** Such as `"★ "@`: the shape that stands before a status word, so that colour is never alone. */
  readonly numberFormat?: string;
}

/** What may be typed; `list` items must not contain commas. Every validation says what is wrong in plain words. */
export interface Validation {
  readonly area: Area;
  readonly rule:
    | { readonly kind: 'list'; readonly items: readonly string[] }
    | { readonly kind: 'number'; readonly minimum?: number; readonly maximum?: number }
    | { readonly kind: 'formula'; readonly formula: string };
  readonly message: string;
  /** `warn` lets the user keep the entry; `stop` does not. */
  readonly severity: 'stop' | 'warn';
}

/** Help that shows beside the cell when it is selected. */
export interface Help {
  readonly row: number;
  readonly column: number;
  readonly title: string;
  readonly text: string;
}

export interface ChartSeries {
  readonly name: string;
  readonly categories: Area;
  readonly values: Area;
  readonly color: string;
  /** A series without a line shows its points alone. */
  readonly line?: 'solid' | 'dashed' | 'dotted' | 'none';
  /** Name and value beside one point, counted from 0, instead of a legend. */
  readonly label?: { readonly point: number; readonly at: 'above' | 'below' | 'right' };
  /** Bars only: a colour for each of them, which carries its value at its end. */
  readonly bars?: readonly string[];
}

/** What lies between two lines: from `low` up by `height`, behind everything else. */
export interface ChartBand {
  readonly name: string;
  readonly categories: Area;
  readonly low: Area;
  readonly height: Area;
  readonly color: string;
}

export interface ChartModel {
  readonly name: string;
  readonly kind: 'line' | 'column' | 'bar';
  readonly title: string;
  /** Says the unit; without one there is no value axis, for the bars carry their values. */
  readonly valueAxisTitle?: string;
  /** The title of the value axis stands upright, as a short Chinese unit does, and not along the axis. */
  readonly upright?: boolean;
  /** Every how many categories one is named beside its axis; the host decides where nothing is said. */
  readonly namedEvery?: number;
  readonly series: readonly ChartSeries[];
  /** Of lines only. */
  readonly band?: ChartBand;
  /** The cells it covers. */
  readonly area: Area;
}

export interface Print {
  /** Repeated at the head of every page: first and last row. */
  readonly titleRows?: readonly [number, number];
  /** Left part of the footer; page x of y stands on the right. */
  readonly footer: string;
  readonly area: Area;
}

/**
 * Columns of the table `table` in which the user types, kept by `key` when the sheet is written again. Only cells
 * that the model leaves blank are the user's: an entry returns to a blank cell, never over a value of the plan.
 */
export interface Entries {
  readonly table: string;
  readonly key: string;
  readonly columns: readonly string[];
}

export interface SheetModel {
  /**
   * Which of our sheets this is, such as `indicators:luquan-2021-2025`; kept in the sheet as the local name
   * `policy_sheet`, by which it is known again whatever the user calls the tab.
   */
  readonly id: string;
  /** Name of the tab. */
  readonly name: string;
  /** In characters of the default font, from the first column on. */
  readonly columnWidths: readonly number[];
  /** In points, by row; other rows fit their content. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly blocks: readonly Block[];
  readonly styles: readonly StyleRun[];
  readonly tables: readonly TableModel[];
  readonly names: readonly NameModel[];
  readonly rules: readonly FormatRule[];
  readonly validations: readonly Validation[];
  readonly help: readonly Help[];
  readonly charts: readonly ChartModel[];
  /** Rows and columns that stay in sight. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly print: Print;
  readonly entries?: Entries;
}

/** A sheet with nothing on it, for those who put only a little there. */
export const BLANK_SHEET = {
  blocks: [],
  styles: [],
  tables: [],
  names: [],
  rules: [],
  validations: [],
  help: [],
  charts: [],
} as const satisfies Partial<SheetModel>;
