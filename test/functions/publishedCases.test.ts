import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/functions';
import type { CellInput } from '../../src/functions/signature';
import eustat from '../cases/eustat_published.json';
import methods from '../cases/methods.json';
import openSdg from '../cases/statcan_opensdg.json';
import statcan from '../cases/statcan_published.json';

/** Asks for the label, the figure or the points of a case, as a cell would. */
function ask(inputs: readonly CellInput[], options: string) {
  return (result: 'status' | 'value' | 'score') =>
    evaluate('STATUS', [...inputs, `${options}; labels=code; result=${result}`]);
}

function expectNumber(answer: unknown, published: number | string | null) {
  if (typeof published === 'number') {
    expect(answer).toBeTypeOf('number');
    const tolerance = 1e-9 * Math.max(1, Math.abs(published));
    expect(Math.abs((answer as number) - published)).toBeLessThanOrEqual(tolerance);
  } else {
    expect(answer).toHaveProperty('error');
  }
}

interface PublishedInput {
  readonly base_value: number | null;
  readonly base_year: number | null;
  readonly current_value: number | null;
  readonly current_year: number | null;
  readonly direction: number;
  readonly limit: number | null;
  readonly target: number | null;
  readonly target_year: number | null;
}

function publishedInputs(given: PublishedInput): CellInput[] {
  return [
    given.base_value,
    given.base_year,
    given.target,
    given.target_year,
    given.current_value,
    given.current_year,
  ];
}

const limitOption = (limit: number | null | undefined) => (limit == null ? '' : `; limit=${limit}`);

describe('method statcan gives what Statistics Canada published', () => {
  test.each(statcan.cases.map((published) => [published.series, published] as const))(
    '%s',
    (_, published) => {
      const direction = published.in.direction === 1 ? 'up' : 'down';
      const answer = ask(
        publishedInputs(published.in),
        `method=statcan; direction=${direction}${limitOption(published.in.limit)}`,
      );
      expect(answer('status')).toBe(published.out.status);
      expectNumber(answer('value'), published.out.progress_value);
      expectNumber(answer('score'), published.out.score);
    },
  );
});

interface SeriesCase {
  readonly id: string;
  readonly note?: string;
  readonly fragile?: boolean;
  readonly series: readonly (readonly number[])[];
  readonly settings: {
    readonly base_year?: number;
    readonly target_year?: number;
    readonly target?: number;
    readonly direction?: string;
    readonly limit?: number;
  };
  readonly expected: {
    readonly error?: string;
    readonly progress_value?: number | string | null;
    readonly score?: number | string | null;
    readonly status?: string;
  };
}

describe('method statcan gives what the open-sdg measure gives', () => {
  // A year given twice is an error of the series, before any function of ours sees it.
  const cases = (openSdg.cases as readonly SeriesCase[]).filter(
    ({ expected }) => expected.error === undefined,
  );

  test.each(cases.map((one) => [one.id, one.note ?? '', one] as const))('%s %s', (_id, _note, one) => {
    const { settings, expected } = one;
    const wanted = settings.base_year ?? 2015;
    const exact = one.series.find(([year]) => year === wanted);
    const [baseYear, baseValue] = exact ?? one.series.filter(([year = 0]) => year > wanted)[0] ?? [];
    const [currentYear, currentValue] = one.series[one.series.length - 1] ?? [];
    const inputs = [
      baseValue,
      baseYear,
      settings.target,
      settings.target_year ?? 2030,
      currentValue,
      currentYear,
    ];
    // open-sdg takes "negative" where no direction is set; here it is said.
    const answer = ask(
      inputs.map((input) => input ?? null),
      `method=statcan; direction=${settings.direction ?? 'negative'}${limitOption(settings.limit)}`,
    );
    if (!one.fragile) expect(answer('status')).toBe(expected.status);
    expectNumber(answer('value'), expected.progress_value ?? null);
    if (!one.fragile) expectNumber(answer('score'), expected.score ?? null);
  });
});

describe('method eurostat gives what EUSTAT published', () => {
  test.each(eustat.cases.map((published) => [published.id, published] as const))('%s', (_, published) => {
    const answer = ask(
      publishedInputs(published.in as PublishedInput),
      `method=eurostat; direction=${published.in.direction}${limitOption(published.in.limit)}`,
    );
    expect(answer('status')).toBe(published.out.status);
    expectNumber(answer('value'), published.out.progress_value);
    expectNumber(answer('score'), published.out.score);
  });
});

test.each(methods.un_progress_chart_2023.cases.map((one, index) => [index, one] as const))(
  'method un-chart gives the ratio and points of the UN Progress Chart, case %d',
  (_, one) => {
    const { base, base_year, current, current_year, target, target_year, higher_is_better } = one.in;
    const answer = ask(
      [base, base_year, target, target_year, current, current_year],
      `method=un-chart; direction=${higher_is_better ? 'up' : 'down'}`,
    );
    expectNumber(answer('value'), one.out.ratio);
    expect(answer('score')).toBe(one.out.score);
    expect(answer('status')).toBe(one.out.score);
  },
);

test.each(methods.destatis_weather.cases.map((one, index) => [index, one] as const))(
  'method destatis gives the weather of the last six points, case %d',
  (_, one) => {
    const { values, last_year, target, target_year, higher_is_better } = one.in;
    const points = values.slice(-6);
    const first = last_year - (points.length - 1);
    const answer = ask(
      [points[0] ?? null, first, target, target_year, points[points.length - 1] ?? null, last_year],
      `method=destatis; direction=${higher_is_better ? 'up' : 'down'}`,
    );
    expect(answer('status')).toBe(one.out.symbol);
    expectNumber(answer('value'), one.out.miss_share);
  },
);

describe('time share, progress and required pace agree with the definitions', () => {
  test.each(methods.time_share_and_required_pace.cases.map((one, index) => [index, one] as const))(
    'case %d',
    (_, { in: given, out }) => {
      const { base, current, target, elapsed_years, span_years } = given;
      const period = (years: number) => {
        const months = Math.round((2021 + years) * 12) - 1;
        return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
      };
      const asOf = period(elapsed_years);
      const end = period(span_years);
      expectNumber(evaluate('ELAPSED', [2020, end, asOf]), out.time_share);
      expectNumber(evaluate('PROGRESS', [base, target, current]), out.progress_share);
      expectNumber(evaluate('EXPECTED', [base, 2020, target, end, asOf]), out.linear_path_value);
      expectNumber(
        evaluate('EXPECTED', [base, 2020, target, end, asOf, 'compound']),
        out.geometric_path_value,
      );
      expectNumber(evaluate('GROWTH', [base, 2020, current, asOf]), out.achieved_cagr);
      expectNumber(evaluate('GROWTH', [base, 2020, target, end]), out.planned_cagr);
      expectNumber(evaluate('REQUIRED', [current, asOf, target, end]), out.required_cagr_remaining);
      expectNumber(
        evaluate('REQUIRED', [current, asOf, target, end, 'annual']),
        out.required_change_per_year_remaining,
      );
      expectNumber(
        evaluate('LEAD', [base, 2020, target, end, current, asOf]),
        out.gap_pp_progress_minus_time / 100,
      );
    },
  );
});
