import { isBehindBend } from '../../progress/bentPath';
import { revisionAsLevel } from '../../progress/kinds';
import type { StatusOptions } from '../statusOptions';
import { periodName, quantity } from './figures';
import type { Facts, Sentence } from './sentences';

/**
 * What a growth target comes to, as the level that the rest of the explanation speaks of, and the rate that it was
 * revised to: behind the bend both make the level, before it the new one is only announced.
 */
export const growthTarget: Sentence = {
  zh: (facts) => {
    const { situation, stands, options } = facts;
    const whole = options.measure === 'rate' ? '以基期为 1 折为指数' : '折为目标期数值';
    const first = `年均增长目标 ${percent(situation.target, options)}%`;
    const level = `${whole} ${quantity(stands.target)}`;
    const change = effectiveChange(facts);
    if (change === undefined) return `${first}，${level}。`;
    const bend = `${periodName(change.from, 'zh')}之后调整为 ${percent(change.target, options)}%，轨迹在此转折`;
    return isBehind(facts) ? `${first}，${bend}，两段合计${level}。` : `${first}，${level}；${bend}。`;
  },
  en: (facts) => {
    const { situation, stands, options } = facts;
    const index = options.measure === 'rate' ? ' on an index with the base period at 1' : '';
    const first = `Growth of ${percent(situation.target, options)} % a year`;
    const level = `comes to ${quantity(stands.target)}${index}`;
    const change = effectiveChange(facts);
    if (change === undefined) return `${first} ${level}.`;
    const rate = `${percent(change.target, options)} %`;
    const bend = periodName(change.from, 'en');
    return isBehind(facts)
      ? `${first}, revised to ${rate} after ${bend}, where the path bends, ${level}.`
      : `${first} ${level}; after ${bend} it is revised to ${rate}, and the path bends there.`;
  },
};

function percent(rate: number, { unit }: StatusOptions): string {
  return quantity(unit === 'percent' ? rate : rate * 100);
}

/** The revision, as rates; undefined too where it comes behind the target period and changes nothing. */
function effectiveChange({ situation, options }: Facts): StatusOptions['revision'] {
  return revisionAsLevel(situation, options) && options.revision;
}

function isBehind({ situation, options }: Facts): boolean {
  return isBehindBend(options.revision, situation.asOf);
}
