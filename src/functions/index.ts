import { allocate } from './allocate';
import { averageGrowth } from './averageGrowth';
import { misused } from './cellProblem';
import { chance } from './chance';
import { check } from './check';
import { contribution } from './contribution';
import { elapsed } from './elapsed';
import { eta } from './eta';
import { expected } from './expected';
import { explain } from './explain';
import { forecast } from './forecast';
import { gap } from './gap';
import { growth } from './growth';
import { indicator } from './indicator';
import { indicators } from './indicators';
import { lag } from './lag';
import { lead } from './lead';
import { milestones } from './milestones';
import { pace } from './pace';
import { plans } from './plans';
import { pop } from './pop';
import { progress } from './progress';
import { pull } from './pull';
import { reconcile } from './reconcile';
import { required } from './required';
import { score } from './score';
import type { Answer, Argument, FunctionSpec } from './signature';
import { status } from './status';
import { target } from './target';
import { yoy } from './yoy';
import { ytd } from './ytd';

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
  averageGrowth,
  contribution,
  pull,
  yoy,
  pop,
  ytd,
  forecast,
  chance,
  eta,
  check,
  status,
  explain,
  allocate,
  score,
  reconcile,
  plans,
  indicators,
  indicator,
  target,
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
