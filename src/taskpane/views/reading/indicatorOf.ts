import { DIRECTION_LABELS, NATURE_LABELS } from '../../../plan/labels';
import type { PlanProblem } from '../../../plan/load';
import type { Indicator } from '../../../plan/schema';
import { readNumber } from '../../../series/number';
import type { Bilingual } from '../../../wording/language';
import type { Draft } from './draft';

/** What a target's card says about its indicator. */
export type IndicatorFields = Omit<Indicator, 'number' | 'targets'>;

/** Fields of which an indicator has one, with the words for what was said in them. */
const ONE_EACH: readonly {
  readonly label: Bilingual;
  readonly told: (fields: IndicatorFields) => Bilingual | undefined;
}[] = [
  {
    label: { zh: '基数', en: 'baselines' },
    told: ({ baseline }) =>
      baseline && {
        zh: `${baseline.value}（${baseline.period}）`,
        en: `${baseline.value} (${baseline.period})`,
      },
  },
  { label: { zh: '方向', en: 'directions' }, told: ({ direction }) => DIRECTION_LABELS[direction] },
  { label: { zh: '指标属性', en: 'natures' }, told: ({ nature }) => nature && NATURE_LABELS[nature] },
];

export function indicatorFields(draft: Draft): IndicatorFields {
  const [name, unit, category] = [draft.name, draft.unit, draft.category].map((text) => text.trim());
  const baseline = readNumber(draft.baseline, unit);
  const lead = draft.lead.split(/[、；;]/).map((each) => each.trim());
  return {
    name: name ?? '',
    ...(unit && draft.kind !== 'milestone' && { unit }),
    ...(category && { category }),
    direction: draft.direction,
    ...(draft.nature && { nature: draft.nature }),
    ...(baseline.kind === 'number' && {
      baseline: { period: draft.baselineYear.trim(), value: baseline.value },
    }),
    ...(lead.some(Boolean) && { lead: lead.filter(Boolean) }),
  };
}

/** What several targets say about their one indicator: each thing as first said, and every lead unit. */
export function together(said: readonly IndicatorFields[]): IndicatorFields {
  const lead = [...new Set(said.flatMap((fields) => fields.lead ?? []))];
  return Object.assign({}, ...said.toReversed(), lead.length > 0 && { lead });
}

/** Where targets of one indicator contradict each other about it. */
export function contradictions(said: readonly IndicatorFields[]): PlanProblem[] {
  return ONE_EACH.flatMap(({ label, told }) => {
    const different = new Map(said.flatMap((fields) => told(fields) ?? []).map((words) => [words.zh, words]));
    if (different.size < 2) return [];
    const words = [...different.values()];
    return {
      where: `“${said[0]?.name}”`,
      reason: {
        zh: `有不同的${label.zh}：${words.map(({ zh }) => zh).join('、')}。请改成一致，或给其中一个另起名称`,
        en: `has different ${label.en}: ${words.map(({ en }) => en).join(', ')}. Make them agree, or give one of them a name of its own`,
      },
    };
  });
}
