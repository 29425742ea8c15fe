import { misused } from './cellProblem';
import { check } from './check';
import { elapsed } from './elapsed';
import { expected } from './expected';
import { explain } from './explain';
import { gap } from './gap';
import { growth } from './growth';
import { lag } from './lag';
import { lead } from './lead';
import { milestones } from './milestones';
import { pace } from './pace';
import { progress } from './progress';
import { required } from './required';
import type { Answer, Argument, FunctionSpec } from './signature';
import { status } from './status';

/** Every POLICY function, in the order of the reference. */
export const FUNCTIONS: readonly FunctionSpec[] = [
  gap,
  progress,
  elapsed,
  expected,
  lead,
  lag,
  pace,
  milestones,
  growth,
  required,
  check,
  status,
  explain,
];

const byName = new Map(FUNCTIONS.map((spec) => [spec.name, spec]));

/** The function of this name, with or without the namespace, in any case: "gap", "POLICY.GAP". */
export function findFunction(name: string): FunctionSpec | undefined {
  return byName.get(name.toUpperCase().replace(/^POLICY\./, ''));
}

/**
 * Evaluates a POLICY function. Never throws for what a cell may contain: errors are part of the answer.
 *
 * @example evaluate('GAP', [270, [[400], [500]]]) // [[130], [230]]
 */
export function evaluate(name: string, args: readonly Argument[]): Answer {
  const spec = findFunction(name);
  if (spec !== undefined) return spec.evaluate(args);
  const names = FUNCTIONS.map((known) => known.name).join(', ');
  return misused({
    zh: `没有函数“${name}”；可用：${names}`,
    en: `there is no function "${name}"; there are: ${names}`,
  }).toCell();
}
