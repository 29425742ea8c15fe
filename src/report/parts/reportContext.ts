import type { AssessmentSettings } from '../../assessment/settings';
import type { Plan } from '../../plan/schema';
import type { Observation } from '../../series/observation';
import type { Language } from '../../wording/language';
import type { FormulaMode } from '../formulaMode';

/** What every report is made from. */
export interface ReportContext {
  readonly plan: Plan;
  readonly observations: readonly Observation[];
  /** 2023-06, 2023-Q2 or 2023. */
  readonly period: string;
  readonly settings: AssessmentSettings;
  readonly mode: FormulaMode;
  readonly language: Language;
  /** Numbers of the indicators that are drawn; without them, what asks for attention most. */
  readonly charts?: readonly string[];
}
