import { subjectsOf } from '../../assessment/subjects';
import type { Plan } from '../../plan/schema';
import type { Observation } from '../../series/observation';
import { inLanguage, type Language } from '../../wording/language';

interface Names {
  /** What the reader calls it; what the plan does not know, as it stands. */
  readonly nameOf: (indicator: Observation['indicator']) => string;
  readonly unitOf: (indicator: Observation['indicator']) => string | undefined;
}

/** Names and units of what a plan's observations are of. */
export function namesOf(plan: Plan, language: Language): Names {
  const find = subjectsOf(plan);
  return {
    nameOf(called) {
      const subject = find(called);
      if (subject === undefined) return String(called);
      const { name, nameEn } = subject.target?.name ? subject.target : subject.indicator;
      return inLanguage(language, name, nameEn) ?? String(called);
    },
    unitOf(called) {
      const indicator = find(called)?.indicator;
      return inLanguage(language, indicator?.unit, indicator?.unitEn);
    },
  };
}
