export interface Pattern {
  /** Kinds of parts, in order. */
  readonly parts: string;
  /** Which of the names is the indicator's; `before`: none here, the one named last is meant. */
  readonly name: 'first' | 'last' | 'before';
  /** How far the form alone speaks for a target, 0 to 1. */
  readonly trust: number;
  readonly examples: readonly PatternExample[];
}

export interface PatternExample {
  readonly text: string;
  /** What must be read out of it, one entry a target: name and figure (null: none). */
  readonly targets: readonly (readonly [name: string, target: number | readonly [number, number] | null])[];
}
