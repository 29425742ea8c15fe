import { ENTRY, LABEL, TITLE, VERDICT } from './houseStyle';
import type { Block, Cell, NameModel, Style, StyleRun, Validation } from './sheetModel';

/** A labelled cell of the title block; formulas of the sheet read it by its name. */
export interface Fact {
  readonly name: string;
  readonly label: string;
  readonly value: Cell;
  readonly style?: Style;
  /** A setting, which the reader may change. */
  readonly entry?: Omit<Validation, 'area'>;
}

export interface TitleBlock {
  readonly blocks: readonly Block[];
  readonly styles: readonly StyleRun[];
  readonly names: readonly NameModel[];
  readonly validations: readonly Validation[];
}

/** A column of facts: where its labels and values stand. */
interface FactColumn {
  readonly labelColumn: number;
  readonly valueColumn: number;
  readonly facts: readonly Fact[];
}

/** Title, verdict and facts, above everything else on the sheet: the first screen and the first page carry them. */
export function titleBlock(
  title: string,
  verdict: Cell,
  factColumns: readonly FactColumn[],
  circumstances?: string,
): TitleBlock {
  const lines = circumstances === undefined ? [] : [circumstances];
  const firstFact = 2 + lines.length;
  const placed = factColumns.flatMap(({ labelColumn, valueColumn, facts }) =>
    facts.map((fact, index) => ({ fact, labelColumn, valueColumn, row: firstFact + index })),
  );
  const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
  return {
    blocks: [
      { row: 0, column: 0, cells: [[title], [verdict], ...lines.map((line) => [line])] },
      ...placed.flatMap(({ fact, row, labelColumn, valueColumn }) => [
        { row, column: labelColumn, cells: [[fact.label]] },
        { row, column: valueColumn, cells: [[fact.value]] },
      ]),
    ],
    styles: [
      { area: cell(0, 0), style: TITLE },
      { area: cell(1, 0), style: VERDICT },
      ...lines.map(() => ({ area: cell(2, 0), style: LABEL })),
      ...placed.flatMap(({ fact, row, labelColumn, valueColumn }) => [
        { area: cell(row, labelColumn), style: LABEL },
        {
          area: cell(row, valueColumn),
          style: { horizontal: 'left', ...fact.style, ...(fact.entry ? ENTRY : {}) } as const,
        },
      ]),
    ],
    names: placed.map(({ fact, row, valueColumn }) => ({ name: fact.name, row, column: valueColumn })),
    validations: placed.flatMap(({ fact, row, valueColumn }) =>
      fact.entry ? [{ ...fact.entry, area: cell(row, valueColumn) }] : [],
    ),
  };
}
