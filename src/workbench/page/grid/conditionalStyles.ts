import {
  type ConditionalFormattingRule,
  decodeRange,
  encodeCell,
  type Worksheet,
} from '@cj-tech-master/excelts';
import type { IStyleData } from '@univerjs/core';
import { cellStyle } from './cellStyle';
import { shiftFormula } from './formulaShift';
import { formulaVerdicts } from './formulaVerdicts';
import { StyleMap } from './styleMap';

const COMPARISONS = { equal: '=', greaterThan: '>', lessThan: '<' } as const;

interface Question {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly style: IStyleData;
}

/**
 * What the sheet's conditional formats add to each cell now. Rules by formula, comparison and text are evaluated;
 * colour scales, bars and icons are not drawn. The first rule of a cell that is true wins.
 */
export function conditionalStyles(sheet: Worksheet): StyleMap {
  const questions = sheet.conditionalFormattings.flatMap(({ ref, rules }) =>
    [...rules].sort(byPriority).flatMap((rule) => questionsOf(ref, rule)),
  );
  const verdicts = formulaVerdicts(
    sheet,
    questions.map(({ formula }) => formula),
  );
  const styles = new StyleMap();
  questions.forEach(({ row, column, style }, index) => {
    if (verdicts[index] && !styles.at(row, column)) styles.put(row, column, style);
  });
  return styles;
}

function byPriority(a: ConditionalFormattingRule, b: ConditionalFormattingRule): number {
  return (a.priority ?? 0) - (b.priority ?? 0);
}

function questionsOf(ref: string, rule: ConditionalFormattingRule): Question[] {
  const areas = ref.split(/[ ,]+/).map((area) => decodeRange(area.replaceAll('$', '')));
  const origin = areas[0];
  const style = rule.style && cellStyle(rule.style);
  const formula = origin && firstFormula(rule, encodeCell(origin.s));
  if (!origin || !style || !formula) return [];
  return areas.flatMap(({ s, e }) => {
    const questions: Question[] = [];
    for (let row = s.r; row <= e.r; row++) {
      for (let column = s.c; column <= e.c; column++) {
        const shifted = shiftFormula(formula, row - origin.s.r, column - origin.s.c);
        questions.push({ row: row + 1, column: column + 1, formula: shifted, style });
      }
    }
    return questions;
  });
}

/** The rule as a formula for the first cell of its range. */
function firstFormula(rule: ConditionalFormattingRule, cell: string): string | undefined {
  switch (rule.type) {
    case 'expression':
      return rule.formulae?.[0] === undefined ? undefined : String(rule.formulae[0]);
    case 'cellIs': {
      const [low, high] = rule.formulae ?? [];
      if (low === undefined || !rule.operator) return undefined;
      if (rule.operator === 'between') return `AND(${cell}>=${low},${cell}<=${high})`;
      return `${cell}${COMPARISONS[rule.operator]}${low}`;
    }
    case 'containsText':
      return rule.text === undefined
        ? undefined
        : `ISNUMBER(SEARCH("${rule.text.replaceAll('"', '""')}",${cell}))`;
    default:
      return undefined;
  }
}
