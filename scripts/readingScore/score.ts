import type { ReadTarget } from '../../src/plan/reading/reading';

/** A target that a person has found in a text: what a reading of it must have to be the same one. */
export interface Expected {
  readonly name: string;
  /** Accepted figures with their units; more than one where a text may be read either way (1.2 万人, 12000 人). */
  readonly figures: readonly { readonly value: ReadTarget['target']; readonly unit: string | null }[];
  readonly kind: string;
  readonly comparator: string;
  readonly year: number | null;
  /** Honest readers differ on whether it is one: finding it counts neither way, and so does missing it. */
  readonly optional: boolean;
  /** Whether a reading stands where it does. */
  readonly isPlaceOf: (reading: ReadTarget) => boolean;
}

export interface Score {
  readonly targets: number;
  readonly found: number;
  readonly readings: number;
  readonly right: number;
  /** Of the targets found, how many have this right. */
  readonly agreement: Readonly<Record<'kind' | 'comparator' | 'year' | 'unit', number>>;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
  /** What was found with something else about it: which, expected and read. */
  readonly differing: readonly string[];
}

/** Readings without a figure are compared with nothing. */
export function scoreOf(expected: readonly Expected[], all: readonly ReadTarget[]): Score {
  const read = all.filter(({ target }) => target !== null);
  const wanted = expected.filter(({ optional }) => !optional);
  const pairs = wanted.map((one) => ({ one, reading: best(one, read) }));
  const found = pairs.flatMap(({ one, reading }) => (reading ? [{ one, reading }] : []));
  const right = read.filter((reading) => wanted.some((one) => isSame(one, reading)));
  const wrong = read.filter((reading) => !expected.some((one) => isSame(one, reading)));
  const agreed = found.map(({ one, reading }) => agreementOf(one, reading));
  const count = (what: keyof Score['agreement']): number => agreed.filter((agrees) => agrees[what]).length;
  return {
    targets: wanted.length,
    found: found.length,
    readings: right.length + wrong.length,
    right: right.length,
    agreement: {
      kind: count('kind'),
      comparator: count('comparator'),
      year: count('year'),
      unit: count('unit'),
    },
    missed: pairs
      .filter(({ reading }) => !reading)
      .map(({ one }) => `${one.name} ${one.figures[0]?.value} ${one.figures[0]?.unit ?? ''}`),
    wrong: wrong.map(({ name, printed, unit }) => `${name} ${printed} (${unit ?? ''})`),
    differing: found.flatMap(({ one, reading }, index) => differences(one, reading, agreed[index])),
  };
}

const isSame = (one: Expected, reading: ReadTarget): boolean =>
  one.isPlaceOf(reading) &&
  one.figures.some(({ value }) => JSON.stringify(value) === JSON.stringify(reading.target));

/** Of several readings of one figure, that which agrees in most. */
function best(one: Expected, read: readonly ReadTarget[]): ReadTarget | undefined {
  const agreeing = (reading: ReadTarget): number =>
    Object.values(agreementOf(one, reading)).filter(Boolean).length;
  return read
    .filter((reading) => isSame(one, reading))
    .sort((first, second) => agreeing(second) - agreeing(first))[0];
}

function agreementOf(one: Expected, reading: ReadTarget): Record<keyof Score['agreement'], boolean> {
  const figure = one.figures.find(({ value }) => JSON.stringify(value) === JSON.stringify(reading.target));
  return {
    kind: one.kind === reading.kind,
    comparator: one.comparator === reading.comparator,
    year: one.year === reading.targetYear,
    unit: (figure?.unit ?? null) === reading.unit,
  };
}

function differences(
  one: Expected,
  reading: ReadTarget,
  agrees: Record<keyof Score['agreement'], boolean> | undefined,
): string[] {
  const said = { kind: one.kind, comparator: one.comparator, year: one.year, unit: one.figures[0]?.unit };
  const got = {
    kind: reading.kind,
    comparator: reading.comparator,
    year: reading.targetYear,
    unit: reading.unit,
  };
  return (['kind', 'comparator', 'year', 'unit'] as const).flatMap((what) =>
    agrees?.[what] ? [] : [`${one.name} ${reading.printed}: ${what} ${said[what]}, read ${got[what]}`],
  );
}

/** The sum of several scores. */
export function total(scores: Iterable<Score>): Score {
  const all = [...scores];
  const sum = (pick: (score: Score) => number): number =>
    all.reduce((result, score) => result + pick(score), 0);
  return {
    targets: sum(({ targets }) => targets),
    found: sum(({ found }) => found),
    readings: sum(({ readings }) => readings),
    right: sum(({ right }) => right),
    agreement: {
      kind: sum(({ agreement }) => agreement.kind),
      comparator: sum(({ agreement }) => agreement.comparator),
      year: sum(({ agreement }) => agreement.year),
      unit: sum(({ agreement }) => agreement.unit),
    },
    missed: all.flatMap(({ missed }) => missed),
    wrong: all.flatMap(({ wrong }) => wrong),
    differing: all.flatMap(({ differing }) => differing),
  };
}
