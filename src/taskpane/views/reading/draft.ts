import type { ReadTarget } from '../../../plan/reading/reading';
import type { Span } from '../../../plan/reading/span';
import type { Comparator, Growth, Indicator, TargetKind } from '../../../plan/schema';
import { typedValue } from './typedValue';

export type Decision = 'open' | 'accepted' | 'dropped';

/** What a target says, as the fields of its card hold it: figures and words as typed, empty where nothing is said. */
export interface TargetFields {
  readonly name: string;
  readonly kind: TargetKind;
  readonly comparator: Comparator;
  /** "60", "1.2万", a range "3-5". */
  readonly value: string;
  readonly unit: string;
  readonly year: string;
  /** What a comparison is held against: 全省平均. */
  readonly reference: string;
  /** The document's words for a target that was added without a sentence of it. */
  readonly words: string;
  readonly baseline: string;
  readonly baselineYear: string;
  /** The growth that is published beside baseline and target. */
  readonly growth: string;
  readonly convention: Growth['convention'];
  readonly category: string;
  readonly nature: NonNullable<Indicator['nature']> | '';
  readonly direction: Indicator['direction'];
  /** Units parted by 、 or ；. */
  readonly lead: string;
}

export type FieldName = keyof TargetFields;

/** Where the document states a target: the words, and the figure in them. */
export interface Stated {
  readonly span: Span;
  readonly figure: Span;
}

/** A target under review: as it was read, what the user made of it, and whether it goes into the plan. */
export interface Draft extends TargetFields {
  readonly id: number;
  readonly decision: Decision;
  /** How it was read; undefined for a target that the user added. */
  readonly read: ReadTarget | undefined;
  /** Undefined for a target that the user added without a sentence. */
  readonly stated: Stated | undefined;
}

const NOTHING_SAID: TargetFields = {
  name: '',
  kind: 'level',
  comparator: '=',
  value: '',
  unit: '',
  year: '',
  reference: '',
  words: '',
  baseline: '',
  baselineYear: '',
  growth: '',
  convention: 'annual-percent',
  category: '',
  nature: '',
  direction: 'up',
  lead: '',
};

export function draftsOf(targets: readonly ReadTarget[]): Draft[] {
  return targets.map((read, id) => ({ id, decision: 'open', read, stated: read, ...fieldsOf(read) }));
}

function fieldsOf(read: ReadTarget): TargetFields {
  return {
    ...NOTHING_SAID,
    name: read.name,
    kind: read.kind,
    comparator: read.comparator,
    value: read.target === null ? '' : [read.target].flat().join('-'),
    unit: read.unit ?? '',
    year: printed(read.targetYear),
    reference: read.kind === 'relative' ? read.printed : '',
    baseline: printed(read.baseline),
    baselineYear: read.baseline === null ? '' : printed(read.baselineYear),
    growth: printed(read.growth?.value ?? null),
    convention: read.growth?.convention ?? NOTHING_SAID.convention,
    category: read.category ?? '',
    nature: read.property ?? '',
    direction: read.polarity,
    lead: read.lead ?? '',
  };
}

const printed = (figure: number | null): string => (figure === null ? '' : String(figure));

/** The drafts with one more that the user adds, where its sentence stands among theirs; without one, at their end. */
export function withAdded(
  drafts: readonly Draft[],
  stated: Stated | undefined,
  said: Partial<TargetFields>,
): { readonly drafts: readonly Draft[]; readonly id: number } {
  const id = drafts.reduce((most, each) => Math.max(most, each.id + 1), 0);
  const added: Draft = { id, decision: 'open', read: undefined, stated, ...NOTHING_SAID, ...said };
  const next = stated ? drafts.findIndex((each) => (each.stated?.span.start ?? 0) > stated.span.start) : -1;
  return { drafts: drafts.toSpliced(next < 0 ? drafts.length : next, 0, added), id };
}

/**
 * The draft with fields typed anew: open again, for what is changed is looked at before it is accepted. A range typed
 * in place of a number is compared as one, and back; a growth that only repeats the value follows it.
 */
export function revised(draft: Draft, part: Partial<TargetFields>): Draft {
  const changed = { ...draft, ...part, decision: 'open' as const };
  if (part.value === undefined) return changed;
  const reading = typedValue(part.value, changed.unit);
  const range = reading.ok && Array.isArray(reading.value);
  const comparator = range ? 'range' : changed.comparator === 'range' ? '=' : changed.comparator;
  return { ...changed, comparator, ...(repeatsValue(draft) && { growth: range ? '' : part.value }) };
}

/** 年均增长12%: the growth that is published is the value itself. */
export const repeatsValue = ({ kind, growth, value }: Draft): boolean =>
  kind === 'growth-rate' && growth !== '' && growth === value;

/** The fields that the user changed; none of a target that was added whole. */
export function correctedFields(draft: Draft): FieldName[] {
  if (!draft.read) return [];
  const before = fieldsOf(draft.read);
  return (Object.keys(before) as FieldName[]).filter(
    (field) => before[field] !== draft[field] && !(field === 'growth' && repeatsValue(draft)),
  );
}

/** How sure the reader is, in three grades: a user decides by words, not by hundredths. */
export type Grade = 'sure' | 'likely' | 'check';

export function gradeOf({ confidence, doubts }: ReadTarget): Grade {
  if (doubts.length > 0 || confidence < 0.65) return 'check';
  return confidence >= 0.85 ? 'sure' : 'likely';
}
