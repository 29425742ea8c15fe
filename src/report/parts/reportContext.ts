import type { AssessmentSettings } from '../../assessment/settings';
import type { Plan } from '../../plan/schema';
import type { Observation } from '../../series/observation';
import type { Bilingual, Language } from '../../wording/language';
import type { FormulaMode } from '../formulaMode';

/** What every report is made from. */
export interface ReportRequest {
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

/** The same with the kind of report, by which its sheets, tables and tabs are named. */
export interface ReportContext extends ReportRequest {
  readonly kind: {
    /** monthly, quarterly, midterm or annual. */
    readonly key: string;
    readonly word: Bilingual;
    /** It is the kind that the period asks for, so that a tab need not say it. */
    readonly isUsual: boolean;
  };
}
