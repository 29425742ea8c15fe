import type { Comparator, TargetKind } from '../schema';
import { LESS_IS_BETTER } from './lexicon/names';
import type { ReadTarget } from './reading';
import type { Statement } from './statement';
import { ACHIEVED } from './work';

/** How the figure is meant: what is said beside it counts more than what lies in the verb. */
export function comparatorOf({ figure, verb, pattern, parts }: Statement): Comparator {
  if (figure && typeof figure.value !== 'number') return 'range';
  if (verb?.kind === 'rank') return '>=';
  if (verb?.kind === 'relative') return '>';
  if (figure?.bound !== undefined) return figure.bound;
  const by = parts.find(({ kind }) => kind === 'by')?.word?.comparator;
  if (by !== undefined) return by;
  const achieves = ACHIEVED.has(pattern.parts) && verb?.word?.comparator === '>';
  if (verb?.kind !== 'reach' || achieves) return '=';
  return verb.word?.comparator ?? '=';
}

export function polarityOf({ verb }: Statement, name: string): 'up' | 'down' {
  return verb?.word?.direction === 'down' || LESS_IS_BETTER.some((word) => name.includes(word))
    ? 'down'
    : 'up';
}

/** 年均增长8%: the published growth, by the convention its unit names. */
export function growthOf(statement: Statement, kind: TargetKind): ReadTarget['growth'] {
  const { figure, verb, scope } = statement;
  const value = figure?.value;
  if (typeof value !== 'number' || scope.counted !== 'each-year') return null;
  if (kind === 'growth-rate') return { value, convention: 'annual-percent' };
  const points = figure?.unit?.endsWith('百分点') && verb?.kind === 'rise';
  return points ? { value, convention: 'percentage-points-per-year' } : null;
}
