import * as v from 'valibot';
import { reason } from './reasons';

/**
 * What a plan says, as data. One JSON file a plan in `seeds/`, or one sheet of a workbook; both are read into this.
 * Only what the document states is present: an absent key means that the document does not say.
 */

const Text = v.pipe(v.string(), v.trim(), v.nonEmpty(reason('empty')));
const Finite = v.pipe(v.number(), v.finite());

/** A list with something in it: nothing to say is said by leaving the key out, never by an empty list. */
function listOf<Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(item), v.minLength(1, reason('at-least-one')));
}

const WholeNumber = v.pipe(v.number(), v.integer());

/** 2020, 2023-Q2, 2023-H1 or 2023-06; always the instant at which that period ends. */
const Period = v.pipe(v.string(), v.regex(/^\d{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?$/, reason('period')));

/** Where in the document something stands: its section, and the few words that name it there. */
const Place = v.strictObject({ section: Text, words: Text });

/** 口径: stock at a date, flow over a period, ratio of two quantities, rate of growth in percent. */
export const MEASURES = ['stock', 'flow', 'ratio', 'rate'] as const;
/** 目标类型; see methodology, section 1. */
export const TARGET_KINDS = [
  'level',
  'annual-increment',
  'cumulative-increment',
  'growth-rate',
  'relative',
  'milestone',
] as const;
/** `>=` 以上/不低于, `>` 超过/突破, `~` 左右, `=` 达到, `range` 1-2家, `<=` 以内. */
export const COMPARATORS = ['>=', '>', '~', '=', 'range', '<='] as const;
/** Annual percent 年均增长 %, percentage points a year 年均百分点, cumulative increment 累计 [ ]. */
export const GROWTH_CONVENTIONS = ['annual-percent', 'percentage-points-per-year', 'cumulative'] as const;

const Growth = v.strictObject({
  /** As the document prints it, brackets and all: "[15]", "7.17", "12". */
  printed: Text,
  value: Finite,
  convention: v.picklist(GROWTH_CONVENTIONS),
  /** True where the document does not name the convention and it was inferred from what fits. */
  inferred: v.optional(v.literal(true)),
});

const Baseline = v.strictObject({
  period: Period,
  value: Finite,
  comparator: v.optional(v.picklist(COMPARATORS)),
  place: v.optional(Place),
});

/** An earlier value that the document states beside its baseline: context, and what an audit recomputes. */
const PastValue = v.strictObject({
  period: Period,
  value: Finite,
  /** What the value is of, and its unit, where they are not the indicator's own: 财政科技支出 beside its growth. */
  of: v.optional(Text),
  ofEn: v.optional(Text),
  unit: v.optional(Text),
  place: Place,
});

const Target = v.pipe(
  v.strictObject({
    kind: v.picklist(TARGET_KINDS),
    /** What this place calls the indicator, where that is not the indicator's name: 省级科技创新型企业. */
    name: v.optional(Text),
    nameEn: v.optional(Text),
    /** The period by whose end the target is due; absent where the document sets none. */
    period: v.optional(Period),
    /** True where the document dates neither the target nor its section, and `period` is the plan's own end. */
    periodFromPlan: v.optional(v.literal(true)),
    /** First period of a target that holds over several: 每年新增 N from 2018 to 2020. */
    from: v.optional(Period),
    comparator: v.picklist(COMPARATORS),
    /** The number in the indicator's unit; a range is [low, high]; absent for milestones and comparisons. */
    value: v.optional(v.union([Finite, v.strictTuple([Finite, Finite])])),
    /** What a `relative` target is held against: 全省平均, 全市前三. */
    reference: v.optional(Text),
    referenceEn: v.optional(Text),
    growth: v.optional(Growth),
    /** Every place that states this target; said twice is one target with two places. */
    places: listOf(Place),
    /** Said elsewhere in the plan with another number: why both are kept. */
    conflict: v.optional(Text),
    conflictEn: v.optional(Text),
    /** A revised target: the period from which it replaces the indicator's earlier one. */
    revisedFrom: v.optional(Period),
    note: v.optional(Text),
    noteEn: v.optional(Text),
  }),
  v.check(
    (target) =>
      Array.isArray(target.value)
        ? target.comparator === 'range' && target.value[0] <= target.value[1]
        : target.comparator !== 'range',
    reason('range'),
  ),
  v.check(
    (target) => target.kind === 'milestone' || target.kind === 'relative' || target.value !== undefined,
    reason('value-needed'),
  ),
);

const Indicator = v.strictObject({
  /** As numbered by the document's own table, else in order of appearance; unique in the plan. */
  number: v.pipe(WholeNumber, v.minValue(1)),
  name: Text,
  nameEn: v.optional(Text),
  /** 家, 件, 亿元, %; absent for milestones. */
  unit: v.optional(Text),
  unitEn: v.optional(Text),
  /** 维度: the group the document puts it in, such as 创新投入. */
  category: v.optional(Text),
  categoryEn: v.optional(Text),
  measure: v.optional(v.picklist(MEASURES)),
  direction: v.picklist(['up', 'down']),
  /** 指标属性: 预期性 or 约束性. */
  nature: v.optional(v.picklist(['expected', 'binding'])),
  baseline: v.optional(Baseline),
  history: v.optional(listOf(PastValue)),
  targets: listOf(Target),
  lead: v.optional(listOf(Text)),
  responsible: v.optional(listOf(Text)),
  /** Number of the indicator that this one is a part of: parts should add up to the whole. */
  partOf: v.optional(WholeNumber),
  /** The categories that the document lists as making up this indicator. */
  comprises: v.optional(listOf(Text)),
  note: v.optional(Text),
  noteEn: v.optional(Text),
});

/** A row of the document's responsibility matrix (责任分工). */
const Responsibility = v.strictObject({
  seq: WholeNumber,
  group: v.optional(Text),
  task: Text,
  lead: v.array(Text),
  responsible: v.array(Text),
  /** Indicators that the task serves. */
  indicators: v.optional(listOf(WholeNumber)),
  /** How an irregularity of the printed row was resolved. */
  note: v.optional(Text),
  noteEn: v.optional(Text),
});

/** What a monitoring duty asks for; `assessment` where the document does not say how often. */
export const DUTY_KINDS = [
  'monthly-report',
  'quarterly-report',
  'annual-assessment',
  'assessment',
  'weighting',
  'mid-term-review',
  'final-review',
  'revision',
  'decomposition',
  'cross-check',
  'task-ledger',
  'supervision',
] as const;

/** A monitoring duty that the document sets: who reports or reviews what, how often. */
const Duty = v.strictObject({
  kind: v.picklist(DUTY_KINDS),
  what: Text,
  whatEn: v.optional(Text),
  /** What is reported or assessed, as the document names it; not all of it has a target of its own. */
  subjects: v.optional(listOf(Text)),
  indicators: v.optional(listOf(WholeNumber)),
  units: v.optional(listOf(Text)),
  place: Place,
});

export const PlanSchema = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, reason('plan-id'))),
    title: Text,
    titleEn: v.optional(Text),
    issuer: Text,
    issuerEn: v.optional(Text),
    region: Text,
    regionEn: v.optional(Text),
    /** 文号 */
    documentNumber: v.optional(Text),
    published: v.optional(v.pipe(v.string(), v.isoDate(reason('date')))),
    /** 征求意见稿 and the like, where the document is not the final one. */
    draft: v.optional(v.literal(true)),
    start: Period,
    end: Period,
    /** Title of the document the facts were taken from. */
    source: Text,
    indicators: listOf(Indicator),
    responsibilities: v.optional(listOf(Responsibility)),
    duties: v.optional(listOf(Duty)),
  }),
  v.check(
    (plan) => new Set(plan.indicators.map((indicator) => indicator.number)).size === plan.indicators.length,
    reason('same-number'),
  ),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const plan = dataset.value;
    const { indicators } = plan;
    for (const [at, part] of indicators.entries()) {
      const whole = indicators.find((other) => other !== part && other.number === part.partOf);
      if (part.partOf === undefined || whole !== undefined) continue;
      addIssue({
        message: reason('part-of'),
        path: [
          { type: 'object', origin: 'value', input: plan, key: 'indicators', value: indicators },
          { type: 'array', origin: 'value', input: indicators, key: at, value: part },
          { type: 'object', origin: 'value', input: part, key: 'partOf', value: part.partOf },
        ],
      });
    }
  }),
);

export type Plan = v.InferOutput<typeof PlanSchema>;
export type Indicator = Plan['indicators'][number];
export type Target = Indicator['targets'][number];
export type Place = Target['places'][number];
export type PastValue = NonNullable<Indicator['history']>[number];
export type Baseline = NonNullable<Indicator['baseline']>;
export type Growth = NonNullable<Target['growth']>;
export type Responsibility = NonNullable<Plan['responsibilities']>[number];
export type Duty = NonNullable<Plan['duties']>[number];
export type TargetKind = Target['kind'];
export type Comparator = Target['comparator'];
