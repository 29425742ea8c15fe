import { position } from '../../series/period';
import type { Bilingual } from '../../wording/language';
import type { Indicator, Plan, Target } from '../schema';
import type { Finding } from './finding';
import { incrementFinding, isIncrement } from './incrementFindings';
import { nameOf, sectionsOf, wordedValue } from './messages';

/**
 * Sets the targets of each indicator against each other, two by two.
 * A revised target does not contradict the one it replaces.
 */
export function pairFindings(plan: Plan): Finding[] {
  return plan.indicators.flatMap((indicator) =>
    pairsOf(
      indicator.targets.filter((target) => target.value !== undefined && target.revisedFrom === undefined),
    ).flatMap((pair) => pairFinding(plan, indicator, pair) ?? []),
  );
}

type Pair = readonly [Target, Target];

function pairsOf(targets: readonly Target[]): Pair[] {
  return targets.flatMap((first, index) => targets.slice(index + 1).map((second): Pair => [first, second]));
}

function pairFinding(plan: Plan, indicator: Indicator, pair: Pair): Finding | undefined {
  const finding = sameKind(pair) ? contradiction(indicator, pair) : againstLevel(plan, indicator, pair);
  if (finding?.severity === 'problem' || !isFlagged(pair)) return finding;
  // What the plan's editor has marked as a contradiction is one, even where a rule alone would only remark on it.
  return finding?.code === 'different-comparators' ? finding : differentTargets(indicator, pair);
}

function sameKind([first, second]: Pair): boolean {
  return (
    first.kind === second.kind &&
    first.period !== undefined &&
    second.period !== undefined &&
    position(first.period) === position(second.period)
  );
}

const isFlagged = ([first, second]: Pair) => first.conflict !== undefined && second.conflict !== undefined;

const sameValue = ([first, second]: Pair) => [first.value].flat().join() === [second.value].flat().join();

function contradiction(indicator: Indicator, pair: Pair): Finding | undefined {
  if (!sameValue(pair)) return differentTargets(indicator, pair);
  return pair[0].comparator === pair[1].comparator ? undefined : differentComparators(indicator, pair);
}

function againstLevel(plan: Plan, indicator: Indicator, [first, second]: Pair): Finding | undefined {
  if (first.kind === 'level' && isIncrement(second)) return incrementFinding(plan, indicator, first, second);
  if (second.kind === 'level' && isIncrement(first)) return incrementFinding(plan, indicator, second, first);
  return undefined;
}

function differentTargets(indicator: Indicator, pair: Pair): Finding {
  return {
    ...found(indicator, pair, {
      zh: '同一指标有两个不同的目标',
      en: 'one indicator, two different targets',
    }),
    code: 'different-targets',
    severity: 'problem',
  };
}

function differentComparators(indicator: Indicator, pair: Pair): Finding {
  return {
    ...found(indicator, pair, {
      zh: '同一目标的表述宽严不一',
      en: 'the same target, stated more and less strictly',
    }),
    code: 'different-comparators',
    severity: 'remark',
  };
}

function found(indicator: Indicator, [first, second]: Pair, what: Bilingual) {
  const name = nameOf(indicator);
  const said = (target: Target): Bilingual => {
    const value = wordedValue(target, indicator.unit);
    const where = sectionsOf(target.places);
    return { zh: `${value.zh}（${where.zh}）`, en: `${value.en} (${where.en})` };
  };
  return {
    indicators: [indicator.number],
    numbers: { ...named('first', first), ...named('second', second) },
    message: {
      zh: `${name.zh}：${what.zh}：${said(first).zh}，${said(second).zh}。`,
      en: `${name.en}: ${what.en}: ${said(first).en}, ${said(second).en}.`,
    },
    places: [...first.places, ...second.places],
  };
}

function named(which: string, { value }: Target): Record<string, number> {
  if (value === undefined) return {};
  return typeof value === 'number'
    ? { [which]: value }
    : { [`${which}Low`]: value[0], [`${which}High`]: value[1] };
}
