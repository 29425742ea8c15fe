import { equal } from '../../progress/compare';
import type { Indicator, Plan, Target } from '../schema';
import type { Finding } from './finding';
import { figure, nameOf } from './messages';

type Level = Target & { readonly value: number };

/** Adds up the parts of every indicator that has some, where whole and parts are levels of one period. */
export function partFindings(plan: Plan): Finding[] {
  return plan.indicators.flatMap((whole) => {
    const parts = plan.indicators.filter((part) => part.partOf === whole.number);
    return levelsOf(whole).flatMap((total) => {
      const levels = parts.flatMap((part) => levelsOf(part).filter((level) => level.period === total.period));
      // A part without a target of that period leaves the sum open.
      return parts.length > 0 && levels.length === parts.length
        ? [partFinding(whole, total, parts, levels)]
        : [];
    });
  });
}

const levelsOf = (indicator: Indicator) => indicator.targets.filter(isLevel);

function isLevel(target: Target): target is Level {
  return target.kind === 'level' && typeof target.value === 'number' && target.revisedFrom === undefined;
}

function partFinding(
  whole: Indicator,
  total: Level,
  parts: readonly Indicator[],
  levels: readonly Level[],
): Finding {
  const sum = levels.reduce((running, level) => running + level.value, 0);
  return {
    indicators: [whole.number, ...parts.map((part) => part.number)],
    numbers: { whole: total.value, sum },
    places: [total, ...levels].flatMap((level) => level.places),
    ...judged(whole, total.value, sum, levels, categoriesWithoutTarget(whole, parts)),
  };
}

function judged(
  whole: Indicator,
  total: number,
  sum: number,
  levels: readonly Level[],
  forgotten: readonly string[],
): Pick<Finding, 'code' | 'severity' | 'message'> {
  const { zh, en } = nameOf(whole);
  const addition = `${levels.map((level) => figure(level.value)).join(' + ')} = ${figure(sum)}`;
  if (!equal(sum, total)) {
    return {
      code: 'parts-differ',
      severity: 'problem',
      message: {
        zh: `${zh}：各分项 ${addition}，与总目标 ${figure(total)} 不符。`,
        en: `${en}: the parts ${addition} differ from the total of ${figure(total)}.`,
      },
    };
  }
  if (forgotten.length > 0) {
    return {
      code: 'parts-leave-nothing',
      severity: 'remark',
      message: {
        zh: `${zh}：各分项 ${addition}，已等于总目标；原文还列有${forgotten.join('、')}，没有给它留数。`,
        en: `${en}: the parts ${addition} already make the total, yet the document also lists ${forgotten.join(', ')}; nothing is left for it.`,
      },
    };
  }
  return {
    code: 'parts-add-up',
    severity: 'passed',
    message: {
      zh: `${zh}：各分项 ${addition}，等于总目标。`,
      en: `${en}: the parts ${addition} make the total.`,
    },
  };
}

/** Categories that the document counts into the whole and that no part is named after. */
function categoriesWithoutTarget(whole: Indicator, parts: readonly Indicator[]): string[] {
  return (whole.comprises ?? []).filter((category) => !parts.some((part) => part.name.includes(category)));
}
