import type { Pattern } from './pattern';

/** Changes as English puts them: emissions will be cut by 35%, a reduction by 30% of food waste, a 25% reduction in. */
export const ENGLISH_PATTERNS: readonly Pattern[] = [
  {
    parts: 'name rise reach quantity',
    name: 'first',
    trust: 0.75,
    examples: [{ text: 'By 2030, seed exports will rise to at least 14%.', targets: [['seed exports', 14]] }],
  },
  {
    parts: 'name fall reach quantity',
    name: 'first',
    trust: 0.75,
    examples: [
      { text: 'By 2030, nitrogen losses will decline to 40 tonnes.', targets: [['nitrogen losses', 40]] },
    ],
  },
  {
    parts: 'fall by quantity name',
    name: 'last',
    trust: 0.7,
    examples: [
      { text: 'By 2030: a reduction by at least 30% of food waste.', targets: [['food waste', 30]] },
    ],
  },
  {
    parts: 'name fall by quantity',
    name: 'first',
    trust: 0.7,
    examples: [{ text: 'Landfill volumes will be cut by 35% by 2030.', targets: [['Landfill volumes', 35]] }],
  },
  {
    parts: 'name rise by quantity',
    name: 'first',
    trust: 0.7,
    examples: [{ text: 'Bus ridership should increase by 15% by 2030.', targets: [['Bus ridership', 15]] }],
  },
  {
    parts: 'quantity fall name',
    name: 'last',
    trust: 0.65,
    examples: [
      { text: 'Our aim is a 25% reduction in water losses by 2030.', targets: [['water losses', 25]] },
    ],
  },
];
