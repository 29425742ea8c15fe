import { type NumberReading, readNumber } from '../../../series/number';
import type { Bilingual } from '../../../wording/language';
import type { Draft, FieldName } from './draft';
import { typedGrowth, typedValue } from './typedValue';

export type FaultCode =
  | 'name-missing'
  | 'value-missing'
  | 'value-unread'
  | 'range-has-one'
  | 'range-not-meant'
  | 'reference-missing'
  | 'year-unread'
  | 'figure-unread'
  | 'base-year-missing'
  | 'base-year-late';

/** What keeps a field from being accepted, and why its figure could not be read. */
export interface Fault {
  readonly code: FaultCode;
  readonly reason?: Bilingual;
}

/** One fault a field at most. */
export type Faults = Readonly<Partial<Record<FieldName, Fault>>>;

/** What keeps a draft from being accepted; nothing where it says all that its kind of target has to say. */
export function faultsOf(draft: Draft): Faults {
  const found: { -readonly [Field in FieldName]?: Fault | undefined } = {
    name: draft.name.trim() === '' ? { code: 'name-missing' } : undefined,
    value: draft.kind === 'milestone' ? undefined : valueFault(draft),
    reference: wantsReference(draft) ? { code: 'reference-missing' } : undefined,
    year: yearFault(draft.year),
    baseline: figureFault(readNumber(draft.baseline, draft.unit.trim())),
    baselineYear: baseYearFault(draft),
    growth: figureFault(typedGrowth(draft.growth)),
  };
  return Object.fromEntries(Object.entries(found).filter(([, fault]) => fault)) as Faults;
}

function valueFault({ kind, comparator, value, unit }: Draft): Fault | undefined {
  const reading = typedValue(value, unit);
  if (!reading.ok) return { code: 'value-unread', ...(reading.reason && { reason: reading.reason }) };
  if (reading.value === undefined) return kind === 'relative' ? undefined : { code: 'value-missing' };
  const range = Array.isArray(reading.value);
  if (comparator === 'range') return range ? undefined : { code: 'range-has-one' };
  return range ? { code: 'range-not-meant' } : undefined;
}

const wantsReference = ({ kind, reference, value }: Draft): boolean =>
  kind === 'relative' && reference.trim() === '' && value.trim() === '';

const YEAR = /^\d{4}$/;

const yearFault = (year: string): Fault | undefined =>
  year.trim() === '' || YEAR.test(year.trim()) ? undefined : { code: 'year-unread' };

const figureFault = (reading: NumberReading): Fault | undefined =>
  reading.kind === 'refused' ? { code: 'figure-unread', reason: reading.reason } : undefined;

/** A baseline without its year, or one that is not before the target's, is the start of no path. */
function baseYearFault({ baseline, baselineYear, year }: Draft): Fault | undefined {
  if (baseline.trim() === '') return undefined;
  if (baselineYear.trim() === '') return { code: 'base-year-missing' };
  const unread = yearFault(baselineYear);
  if (unread) return unread;
  const late = YEAR.test(year.trim()) && baselineYear.trim() >= year.trim();
  return late ? { code: 'base-year-late' } : undefined;
}

/** The faults of what was typed, without those of what was not typed yet. */
export const withoutMissing = (faults: Faults): Faults =>
  Object.fromEntries(Object.entries(faults).filter(([, { code }]) => !code.endsWith('-missing')));
