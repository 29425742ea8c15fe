import fc from 'fast-check';
import {
  COMPARATORS,
  DUTY_KINDS,
  GROWTH_CONVENTIONS,
  MEASURES,
  type Plan,
  TARGET_KINDS,
} from '../../../src/plan/schema';

/** Any plan that the schema allows, with the texts that are hardest on a sheet: separators, quotes, line breaks, =. */
const text = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 12 }),
    fc.string({
      unit: fc.constantFrom('；', ';', '|', '\\', '\n', ' ', '=', '是', '1', '-', '万'),
      minLength: 1,
      maxLength: 8,
    }),
  )
  .map((raw) => raw.trim())
  .filter((trimmed) => trimmed !== '');
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
const year = fc.integer({ min: 1990, max: 2100 });
const period = fc.oneof(
  year.map(String),
  fc.tuple(year, fc.constantFrom('Q1', 'Q4', 'H1', 'H2', '01', '06', '12')).map((parts) => parts.join('-')),
);
const texts = fc.array(text, { minLength: 1, maxLength: 3 });
const place = fc.record({ section: text, words: text });
const yes = fc.constant(true as const);

/** A record in which `needed` keys are always present and the others sometimes. */
function record<T extends object, K extends keyof T>(
  shape: { [Key in keyof T]: fc.Arbitrary<T[Key]> },
  needed: K[],
) {
  return fc.record(shape, { requiredKeys: needed });
}

const growth = record(
  { printed: text, value: number, convention: fc.constantFrom(...GROWTH_CONVENTIONS), inferred: yes },
  ['printed', 'value', 'convention'],
);

const range = fc.tuple(number, number).map(([a, b]): [number, number] => (a <= b ? [a, b] : [b, a]));
const amount = fc.oneof(
  fc.record({
    comparator: fc.constantFrom(...COMPARATORS.filter((comparator) => comparator !== 'range')),
    value: number,
  }),
  fc.record({ comparator: fc.constant('range' as const), value: range }),
);

const targetMore = record(
  {
    kind: fc.constantFrom(...TARGET_KINDS),
    name: text,
    nameEn: text,
    period,
    periodFromPlan: yes,
    from: period,
    reference: text,
    referenceEn: text,
    growth,
    places: fc.array(place, { minLength: 1, maxLength: 3 }),
    conflict: text,
    conflictEn: text,
    revisedFrom: period,
    note: text,
    noteEn: text,
  },
  ['kind', 'places'],
);
const target = fc.tuple(targetMore, amount).map(([more, stated]) => ({ ...more, ...stated }));
const milestone = fc.record({
  kind: fc.constant('milestone' as const),
  comparator: fc.constant('=' as const),
  places: fc.array(place, { minLength: 1, maxLength: 2 }),
});

const pastValue = record({ period, value: number, of: text, ofEn: text, unit: text, place }, [
  'period',
  'value',
  'place',
]);
const baseline = record({ period, value: number, comparator: fc.constantFrom(...COMPARATORS), place }, [
  'period',
  'value',
]);

const indicator = record(
  {
    number: fc.integer({ min: 1, max: 10_000 }),
    name: text,
    nameEn: text,
    unit: text,
    unitEn: text,
    category: text,
    categoryEn: text,
    measure: fc.constantFrom(...MEASURES),
    direction: fc.constantFrom('up' as const, 'down' as const),
    nature: fc.constantFrom('expected' as const, 'binding' as const),
    baseline,
    history: fc.array(pastValue, { minLength: 1, maxLength: 3 }),
    targets: fc.array(fc.oneof(target, milestone), { minLength: 1, maxLength: 3 }),
    lead: texts,
    responsible: texts,
    comprises: texts,
    note: text,
    noteEn: text,
  },
  ['number', 'name', 'direction', 'targets'],
);

const numbers = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 3 });
const task = record(
  {
    seq: fc.integer({ min: 0, max: 99 }),
    group: text,
    task: text,
    lead: fc.array(text, { maxLength: 3 }),
    responsible: fc.array(text, { maxLength: 3 }),
    indicators: numbers,
    note: text,
    noteEn: text,
  },
  ['seq', 'task', 'lead', 'responsible'],
);
const duty = record(
  {
    kind: fc.constantFrom(...DUTY_KINDS),
    what: text,
    whatEn: text,
    subjects: texts,
    indicators: numbers,
    units: texts,
    place,
  },
  ['kind', 'what', 'place'],
);

export const somePlan = record(
  {
    id: fc.constantFrom('p', 'some-plan-2021-2025'),
    title: text,
    titleEn: text,
    issuer: text,
    issuerEn: text,
    region: text,
    regionEn: text,
    documentNumber: text,
    published: fc.constantFrom('2022-02-10', '2018-06-20'),
    draft: yes,
    start: period,
    end: period,
    source: text,
    indicators: fc.uniqueArray(indicator, { minLength: 1, maxLength: 4, selector: ({ number: own }) => own }),
    responsibilities: fc.array(task, { minLength: 1, maxLength: 3 }),
    duties: fc.array(duty, { minLength: 1, maxLength: 3 }),
  },
  ['id', 'title', 'issuer', 'region', 'start', 'end', 'source', 'indicators'],
) as fc.Arbitrary<Plan>;
