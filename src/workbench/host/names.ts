import type { DefinedNameModel, Workbook, Worksheet } from '@cj-tech-master/excelts';
import { sameName } from './hostObject';

export interface DefinedName {
  name: string;
  /** The sheet the name is local to; null for one of the workbook. */
  readonly scope: Worksheet | null;
  /** Without its leading "=". */
  formula: string;
  comment: string;
  visible: boolean;
}

const REFERENCE = /^(?:'(?:[^']|'')*'|[^'!(),"]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i;

/**
 * The defined names of the workbook. The library numbers the sheets that names are local to, so that every change of
 * their order would move names; here a name knows its sheet, and the library's list is made anew after each change.
 */
export class Names {
  all: DefinedName[];

  constructor(private readonly workbook: Workbook) {
    this.all = workbook.definedNames.model.map((entry) => ({
      name: entry.name,
      scope: entry.localSheetId === undefined ? null : (workbook.worksheets[entry.localSheetId] ?? null),
      formula: entry.formulaExpression ?? entry.rawText ?? entry.ranges.join(','),
      comment: '',
      visible: !entry.hidden,
    }));
  }

  of(scope: Worksheet | null): DefinedName[] {
    return this.all.filter((entry) => entry.scope === scope);
  }

  find(scope: Worksheet | null, name: string): DefinedName | undefined {
    return this.of(scope).find((entry) => sameName(entry.name, name));
  }

  add(entry: DefinedName): void {
    this.all.push(entry);
    this.push();
  }

  remove(entry: DefinedName): void {
    this.all = this.all.filter((other) => other !== entry);
    this.push();
  }

  rewrite(rewrite: (formula: string) => string): void {
    for (const entry of this.all) entry.formula = rewrite(entry.formula);
    this.push();
  }

  /** Hands the names to the workbook library; those of sheets that are gone go with them. */
  push(): void {
    const sheets = this.workbook.worksheets;
    this.all = this.all.filter((entry) => entry.scope === null || sheets.includes(entry.scope));
    this.workbook.definedNames.model = this.all.map((entry): DefinedNameModel => {
      const place = entry.scope ? { localSheetId: sheets.indexOf(entry.scope) } : {};
      const hidden = entry.visible ? {} : { hidden: true };
      return REFERENCE.test(entry.formula)
        ? { name: entry.name, ranges: [entry.formula], ...place, ...hidden }
        : {
            name: entry.name,
            ranges: [],
            kind: 'formula',
            formulaExpression: entry.formula,
            ...place,
            ...hidden,
          };
    });
  }
}
