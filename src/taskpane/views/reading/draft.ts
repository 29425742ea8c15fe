import type { ReadTarget } from '../../../plan/reading/reading';
import { readNumber } from '../../../series/number';

export type Decision = 'open' | 'accepted' | 'dropped';

/** A target under review: as it was read, what the user made of it, and whether it goes into the plan. */
export interface Draft {
  readonly id: number;
  readonly read: ReadTarget;
  readonly decision: Decision;
  readonly name: string;
  readonly unit: string;
  /** As typed: "60", "1.2万", a range "3-5". */
  readonly value: string;
  readonly year: string;
}

export function draftsOf(targets: readonly ReadTarget[]): Draft[] {
  return targets.map((read, id) => ({
    id,
    read,
    decision: 'open',
    name: read.name,
    unit: read.unit ?? '',
    value: read.target === null ? '' : [read.target].flat().join('-'),
    year: read.targetYear === null ? '' : String(read.targetYear),
  }));
}

export type ValueReading =
  | { readonly ok: true; readonly value: number | [number, number] | undefined }
  | { readonly ok: false };

/** The value that was typed: a number, a range, or nothing. */
export function typedValue(typed: string): ValueReading {
  const whole = one(typed);
  if (whole !== undefined) return { ok: true, value: whole === 'blank' ? undefined : whole };
  const [low, high] = (/^(.+?)\s*[-–~～至]\s*(.+)$/.exec(typed.trim()) ?? []).slice(1).map(one);
  return typeof low === 'number' && typeof high === 'number' && low <= high
    ? { ok: true, value: [low, high] }
    : { ok: false };
}

function one(typed: string): number | 'blank' | undefined {
  const reading = readNumber(typed);
  if (reading.kind === 'number') return reading.value;
  return reading.kind === 'blank' ? 'blank' : undefined;
}

/** Fields of a draft that keep it from being accepted. */
export type Fault = 'name' | 'value' | 'year';

const HELD_AGAINST_OTHERS: readonly string[] = ['relative', 'milestone'];

export function faultsOf({ read, name, value, year }: Draft): Fault[] {
  const reading = typedValue(value);
  const missing = reading.ok && reading.value === undefined && !HELD_AGAINST_OTHERS.includes(read.kind);
  return [
    ...(name.trim() === '' ? (['name'] as const) : []),
    ...(!reading.ok || missing ? (['value'] as const) : []),
    ...(year === '' || /^\d{4}$/.test(year) ? [] : (['year'] as const)),
  ];
}

/** How sure the reader is, in three grades: a user decides by words, not by hundredths. */
export type Grade = 'sure' | 'likely' | 'check';

export function gradeOf({ confidence, doubts }: ReadTarget): Grade {
  if (doubts.length > 0 || confidence < 0.65) return 'check';
  return confidence >= 0.85 ? 'sure' : 'likely';
}
