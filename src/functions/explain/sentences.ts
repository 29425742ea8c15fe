import { gap } from '../../progress/gap';
import type { Situation } from '../../progress/situation';
import type { Standing } from '../../progress/standing';
import type { Language } from '../../wording/language';
import { STATUS_LOOKS, type StatusCode } from '../../wording/status';
import type { StatusOptions } from '../statusOptions';
import { figure, periodName, quantity } from './figures';

export interface Facts {
  readonly situation: Situation;
  readonly stands: Standing;
  readonly options: StatusOptions;
  readonly code: StatusCode;
}

/** A sentence of the explanation, in both languages. */
export type Sentence = Readonly<Record<Language, (facts: Facts) => string>>;

const has = (value: number) => !Number.isNaN(value);

/** What was given, and where the path would be. */
export const inputs: Sentence = {
  zh: ({ stands, options }) => {
    const { baseline, start, target, end, actual, asOf, expected } = stands;
    const path = stands.path === 'linear' ? '序时' : '复合';
    const parts = [
      has(baseline) && has(start) && options.kind !== 'relative'
        ? `${periodName(start, 'zh')}基数 ${quantity(baseline)}，`
        : '',
      `${has(end) ? periodName(end, 'zh') : ''}目标 ${quantity(target)}${LIMITS.zh[options.comparator ?? '>='] ?? ''}；`,
      `${periodName(asOf, 'zh')}实际 ${quantity(actual, [expected, target])}`,
      has(expected) && options.kind !== 'relative'
        ? `，按${path}轨迹应为 ${quantity(expected, [actual])}。`
        : '。',
    ];
    return parts.join('');
  },
  en: ({ stands, options }) => {
    const { baseline, start, target, end, actual, asOf, expected } = stands;
    const from =
      has(baseline) && has(start) && options.kind !== 'relative'
        ? `Baseline ${quantity(baseline)} (${periodName(start, 'en')}), target `
        : 'Target ';
    const limit = LIMITS.en[options.comparator ?? '>='] ?? '';
    const to = `${limit}${quantity(target)}${has(end) ? ` (${periodName(end, 'en')})` : ''}; `;
    const now = `actual ${quantity(actual, [expected, target])} (${periodName(asOf, 'en')})`;
    const path =
      has(expected) && options.kind !== 'relative'
        ? `, where the ${stands.path} path expects ${quantity(expected, [actual])}.`
        : '.';
    return from + to + now + path;
  },
};

const LIMITS: Readonly<Record<Language, Partial<Record<string, string>>>> = {
  zh: { '>': '（须超过）', '~': '左右', '<=': '以内' },
  en: { '>': 'above ', '~': 'about ', '<=': 'at most ' },
};

/** Both versions of a target that was revised. */
export const revision: Sentence = {
  zh: ({ situation, options: { revision: change } }) =>
    change === undefined
      ? ''
      : `目标在 ${periodName(change.from, 'zh')} 之后由 ${quantity(situation.target)} 调整为 ${quantity(change.target)}，轨迹在此转折。`,
  en: ({ situation, options: { revision: change } }) =>
    change === undefined
      ? ''
      : `After ${periodName(change.from, 'en')} the target is ${quantity(change.target)} instead of ${quantity(situation.target)}, and the path bends there.`,
};

/** Progress, the path's progress and the lead, in percent, with decimals enough to tell the verdict. */
function shares({ stands, options }: Facts) {
  const { tolerance, severe } = options;
  const thresholds = [tolerance, -tolerance, severe, -severe, 0].map((share) => share * 100);
  const lead = figure(stands.lead * 100, 1, thresholds);
  const decimals = lead.split('.')[1]?.length ?? 1;
  return {
    progress: figure(stands.progress * 100, decimals, [0]),
    path: figure(stands.pathProgress * 100, decimals),
    lead: lead.replace('-', ''),
    behind: lead.startsWith('-'),
    tolerance: quantity(tolerance * 100),
    severe: quantity(severe * 100),
  };
}

export const distances: Sentence = {
  zh: (facts) => {
    const { progress, path, lead, behind, tolerance, severe } = shares(facts);
    const rule =
      facts.options.nature === 'binding'
        ? `约束性指标，不得落后；严重滞后界限 ${severe}`
        : `容差 ${tolerance}，严重滞后界限 ${severe}`;
    return `完成进度 ${progress}%，轨迹进度 ${path}%，${behind ? '落后' : '领先'} ${lead} 个百分点（${rule}）。`;
  },
  en: (facts) => {
    const { progress, path, lead, behind, tolerance, severe } = shares(facts);
    const rule =
      facts.options.nature === 'binding'
        ? `binding, so no tolerance below the path; severe from ${severe}`
        : `tolerance ${tolerance}, severe from ${severe}`;
    return `Progress is ${progress} % against ${path} % on the path: ${lead} points ${behind ? 'behind' : 'ahead'} (${rule}).`;
  },
};

export const conclusion: Sentence = {
  zh: (facts) => `结论：${STATUS_LOOKS[facts.code].label.zh}，${reason(facts).zh}。`,
  en: (facts) => `Verdict: ${STATUS_LOOKS[facts.code].label.en.toLowerCase()}, ${reason(facts).en}.`,
};

function reason({ stands, code }: Facts): Readonly<Record<Language, string>> {
  const missing = gap(stands.actual, stands.target, stands.sign);
  const short = quantity(Math.abs(missing));
  if (code === 'achieved' && stands.slipping) {
    return {
      zh: '但正在滑向失守：自基期起就达标，现值已不如基数',
      en: 'but slipping: it was met from the start and is now worse than its baseline',
    };
  }
  if (code === 'achieved') {
    return missing > 0
      ? { zh: `与目标相差 ${short}，在允许范围内`, en: `${short} from the target, within what counts as met` }
      : { zh: `已达到目标，超出 ${short}`, en: `the target is met, with ${short} to spare` };
  }
  if (code === 'missed') {
    return {
      zh: `目标期已到，仍差 ${short}`,
      en: `the target period is reached and ${short} is still missing`,
    };
  }
  if (code === 'reversing') {
    const zh = stands.maintain ? '目标是保持基数水平' : '与基数相比在倒退';
    const en = stands.maintain
      ? 'the target was to keep the baseline'
      : 'it has moved the wrong way from its baseline';
    return { zh: `${zh}，距目标 ${short}`, en: `${en}; ${short} is missing to the target` };
  }
  return { zh: `距目标还差 ${short}`, en: `${short} is still missing to the target` };
}
