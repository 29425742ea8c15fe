import type { Direction } from '../series/forecast/arrival';
import type { Wanted } from '../series/forecast/forecast';
import { unreadable } from './cellProblem';
import { type Choices, DIRECTION_CHOICES, matchChoice } from './choices';
import { parseOptions } from './options';
import { isBlank } from './readers';
import type { CellInput, Parameter } from './signature';

/** Options of FORECAST and CHANCE. */
export interface ForecastOptions {
  readonly level: number;
  readonly of: Wanted;
  readonly direction: Direction;
}

export const FORECAST_OPTIONS: Parameter = {
  name: 'options',
  title: { zh: '选项', en: 'Options' },
  description: {
    zh: '如 "level=80"（只要 80% 区间）、"of=year-total"（当年累计）、"direction=down"（越低越好，用于 CHANCE）',
    en: 'Such as "level=80" (only that interval), "of=year-total" (total of the year), "direction=down" (for CHANCE)',
  },
  optional: true,
};

const WANTED: Choices<Wanted> = {
  value: ['当期', '当期值'],
  'year-total': ['累计', '当年累计', 'year', 'ytd'],
};

/** Reads the options; those not given are absent. */
export function forecastOptions(cell: CellInput | undefined): Partial<ForecastOptions> {
  if (isBlank(cell)) return {};
  return parseOptions<ForecastOptions>(String(cell), {
    level: (value) => {
      const percent = Number(value.replace('%', ''));
      if (percent >= 50 && percent < 100) return percent / 100;
      throw unreadable(value, FORECAST_OPTIONS, {
        zh: 'level 50 到 99，如 80 或 95',
        en: 'a level from 50 to 99, such as 80 or 95',
      });
    },
    of: (value) => matchChoice(value, WANTED, FORECAST_OPTIONS),
    direction: (value) => matchChoice(value, DIRECTION_CHOICES, FORECAST_OPTIONS),
  });
}
