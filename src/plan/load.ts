import * as v from 'valibot';
import type { Bilingual } from '../wording/language';
import { reasonOf } from './reasons';
import { type Plan, PlanSchema } from './schema';

/** One thing wrong with a plan: the field or cell it stands in, and why it cannot be read. */
export interface PlanProblem {
  readonly where: string;
  readonly reason: Bilingual;
}

export type LoadedPlan =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problems: readonly PlanProblem[]; readonly message: Bilingual };

/**
 * Reads a plan out of parsed JSON. Never throws: a plan that breaks the schema comes back refused, with every
 * problem and one message that names the file, the path and the reason of the first.
 *
 * @example
 * loadPlan({ ...plan, start: '二零' }, 'my.json')
 * // { ok: false, message: { en: 'my.json: start must be a period such as …', zh: … }, problems: [ … ] }
 */
export function loadPlan(value: unknown, file: string): LoadedPlan {
  const parsed = v.safeParse(PlanSchema, value);
  if (parsed.success) return { ok: true, plan: parsed.output };
  return refused(
    file,
    parsed.issues.map((issue) => ({ where: pathOf(issue), reason: reasonOf(issue) })),
  );
}

/** A refusal for the given problems, of which there is at least one. */
export function refused(file: string, problems: readonly PlanProblem[]): LoadedPlan & { readonly ok: false } {
  const [first] = problems;
  if (first === undefined) throw new RangeError('a refusal needs at least one problem');
  const others = problems.length - 1;
  return {
    ok: false,
    problems,
    message: {
      zh: `${file}：${first.where} ${first.reason.zh}${others > 0 ? `（另有 ${others} 处问题）` : ''}`,
      en: `${file}: ${first.where} ${first.reason.en}${others > 0 ? ` (and ${others} more)` : ''}`,
    },
  };
}

/** `indicators[3].targets[0].period`; the plan itself where the problem is the whole. */
function pathOf(issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map((item) => item.key);
  const path = keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return path.replace(/^\./, '') || '(plan)';
}
