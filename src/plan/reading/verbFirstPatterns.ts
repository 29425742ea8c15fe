import type { Pattern } from './pattern';

/** Verb first, then what it changes: 提高强度至3%, and most English sentences. */
export const VERB_FIRST: readonly Pattern[] = [
  {
    parts: 'rise name reach quantity',
    name: 'first',
    trust: 0.75,
    examples: [
      { text: 'Raise public R&D spending to 1.4% of GDP by 2030.', targets: [['public R&D spending', 1.4]] },
      { text: '到2027年,提高研发经费投入强度至3%。', targets: [['研发经费投入强度', 3]] },
    ],
  },
  {
    parts: 'fall name reach quantity',
    name: 'first',
    trust: 0.75,
    examples: [
      { text: 'By 2035, reduce nitrogen losses to below 40 tonnes.', targets: [['nitrogen losses', 40]] },
    ],
  },
  {
    parts: 'rise name by quantity',
    name: 'first',
    trust: 0.7,
    examples: [{ text: 'By 2030, increase forest cover by 12%.', targets: [['forest cover', 12]] }],
  },
  {
    parts: 'fall name by quantity',
    name: 'first',
    trust: 0.7,
    examples: [
      {
        text: 'Cut net emissions by at least 50% by 2035 compared to 1995 levels.',
        targets: [['net emissions', 50]],
      },
    ],
  },
  {
    parts: 'rise name from reach quantity',
    name: 'first',
    trust: 0.8,
    examples: [
      { text: 'By 2030, increase female employment from 48% to 60%.', targets: [['female employment', 60]] },
    ],
  },
  {
    parts: 'fall name from reach quantity',
    name: 'first',
    trust: 0.8,
    examples: [{ text: 'By 2030, reduce the poverty rate from 21% to 9%.', targets: [['poverty rate', 9]] }],
  },
  {
    parts: 'multiple name',
    name: 'first',
    trust: 0.65,
    examples: [
      {
        text: 'By 2030, double the output of recycled plastics.',
        targets: [['output of recycled plastics', 2]],
      },
    ],
  },
];
