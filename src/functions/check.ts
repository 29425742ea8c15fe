import { CONVENTIONS, type Convention } from '../progress/growth';
import { checkPublishedGrowth, GROWTH_VERDICTS } from '../progress/publishedGrowth';
import { missing, undefinedResult, unreadable } from './cellProblem';
import { CONVENTION_CHOICES } from './choices';
import { BASELINE, CONVENTION, END, START, TARGET } from './parameters';
import { perElement } from './perElement';
import { choice, isBlank, number, numberIfAny, period, type Reader } from './readers';
import { NO_GROWTH } from './reasons';
import type { Parameter } from './signature';

/** A growth as a document prints it. */
interface Printed {
  readonly value: number;
  readonly decimals: number;
  /** [15]: the brackets of plans mark a cumulative increment. */
  readonly bracketed: boolean;
}

const PUBLISHED: Parameter = {
  name: 'published',
  title: { zh: '公布的增长', en: 'Published growth' },
  description: {
    zh: '按文件所印，如 7.17、12（即 12%）、"[15]"',
    en: 'As the document prints it: 7.17, 12 for 12 %, "[15]"',
  },
};

const DECIMALS: Parameter = {
  name: 'decimals',
  title: { zh: '小数位数', en: 'Decimals' },
  description: {
    zh: '公布数的小数位数；缺省按所给数字',
    en: 'Digits printed behind the point; by default those given',
  },
  optional: true,
};

const printed: Reader<Printed> = {
  parameter: PUBLISHED,
  read: (cell) => {
    if (isBlank(cell)) throw missing(PUBLISHED);
    const text = String(cell).normalize('NFKC').replace(/\s/g, '');
    const [, open, digits] = /^(\[?)([-+]?\d+(?:\.\d+)?)%?\]?$/.exec(text) ?? [];
    if (digits === undefined)
      throw unreadable(cell, PUBLISHED, { zh: '数字或 "[15]"', en: 'a number or "[15]"' });
    return { value: Number(digits), decimals: digits.split('.')[1]?.length ?? 0, bracketed: open === '[' };
  },
};

export const check = perElement<[number, number, number, number, Printed, Convention | undefined, number]>(
  {
    name: 'CHECK',
    group: 'audit',
    summary: {
      zh: '核对公布的增长是否与基数、目标相符',
      en: 'Does a published growth follow from its baseline and target?',
    },
    details: {
      zh: '按公布的口径和位数重算。`consistent` 相符；`rounding` 末位差 1；`inconsistent` 不符。水平法按百分数比较（12 即 12%）。口径缺省时取最相符者，带 [ ] 为累计增量；重算值可用 GROWTH 查看。',
      en: 'Recomputes the growth in its convention and precision. `consistent`; `rounding`, one off in the last digit; `inconsistent`. Compound growth is compared in percent (12 is 12 %). A missing convention is guessed by what fits best, [ ] being a total; GROWTH shows the recomputed number.',
    },
    examples: [
      {
        formula: 'POLICY.CHECK(14.18, 2020, 50, 2025, 7.17, "annual")',
        result: 'rounding',
        how: { zh: '(50 − 14.18)/5 = 7.164，印为 7.17', en: '(50 − 14.18)/5 = 7.164, printed 7.17' },
      },
      {
        formula: 'POLICY.CHECK(30, 2020, 45, 2025, "[15]")',
        result: 'consistent',
        how: { zh: '45 − 30 = 15', en: '45 − 30 = 15' },
      },
    ],
    source: { zh: '本工具的核对规则', en: 'A rule of this tool' },
  },
  [
    number(BASELINE),
    period(START),
    number(TARGET),
    period(END),
    printed,
    choice(
      {
        ...CONVENTION,
        description: {
          zh: 'compound、annual、total；缺省则推断',
          en: 'compound, annual or total; guessed if omitted',
        },
      },
      CONVENTION_CHOICES,
      undefined,
    ),
    numberIfAny(DECIMALS),
  ],
  (baseline, start, target, end, { value, decimals, bracketed }, convention, places) => {
    const stated = convention ?? (bracketed ? 'total' : undefined);
    const checks = (stated === undefined ? CONVENTIONS : [stated]).map((candidate) =>
      checkPublishedGrowth(
        baseline,
        target,
        end - start,
        value,
        Number.isNaN(places) ? decimals : places,
        candidate,
      ),
    );
    if (checks.every(({ computed }) => Number.isNaN(computed))) throw undefinedResult(NO_GROWTH);
    return GROWTH_VERDICTS.find((verdict) => checks.some((one) => one.verdict === verdict)) ?? 'inconsistent';
  },
);
