import type { ReadTarget } from '../../../plan/reading/reading';
import type { PlanFacts } from './planFacts';

/** A document that was read: its text, to which all spans point, what it says of itself, and its targets. */
export interface Reading {
  /** File name, or what stands for a paste. */
  readonly from: string;
  readonly text: string;
  readonly facts: PlanFacts;
  readonly targets: readonly ReadTarget[];
}
