import { METHODS } from '../../progress/methods';
import type { Situation } from '../../progress/situation';
import type { Language } from '../../wording/language';
import type { StatusOptions } from '../statusOptions';
import { periodName, quantity } from './figures';

/** The verdict of a published method: its inputs, its figure, its thresholds and its own word. */
export function explainPublished(situation: Situation, options: StatusOptions, language: Language): string {
  const method = METHODS[options.method];
  const code = method.judge(situation, options);
  const value = method.value(situation, options);
  const score = method.score(situation, options);
  const word = method.words[code]?.[language] ?? code;
  const figure = Number.isFinite(value) ? quantity(value, THRESHOLDS) : NONE[language];
  const points = Number.isNaN(score) ? '' : POINTS[language](quantity(score));
  const sentences = [
    given[language](situation),
    zeros[language](situation, options),
    VERDICT[language](
      method.title[language],
      method.measures[language],
      figure,
      method.thresholds[language],
      word + points,
    ),
  ];
  return sentences.filter((sentence) => sentence !== '').join(language === 'zh' ? '' : ' ');
}

/** Figures are printed so that they can be told from these. */
const THRESHOLDS = [0.95, 0.6, 0.2, 0.1, 0.05, 0.02, 0.015, 0.01, 0.005, 0.001, 0];

const NONE = { zh: '无法计算', en: 'not to be had' };
const POINTS = {
  zh: (score: string) => `（${score} 分）`,
  en: (score: string) => ` (score ${score})`,
};

const VERDICT = {
  zh: (title: string, measures: string, figure: string, thresholds: string, word: string) =>
    `${title}：${measures}为 ${figure}（界限：${thresholds}）。结论：${word}。`,
  en: (title: string, measures: string, figure: string, thresholds: string, word: string) =>
    `By the method of ${title}, the ${measures} is ${figure} (thresholds: ${thresholds}). Verdict: ${word}.`,
};

function at(value: number, period: number, language: Language): string {
  if (Number.isNaN(value)) return '—';
  const when = Number.isNaN(period) ? '' : periodName(period, language);
  const [open, close] = language === 'zh' ? ['（', '）'] : [' (', ')'];
  return quantity(value) + (when === '' ? '' : open + when + close);
}

const given = {
  zh: ({ baseline, start, target, end, actual, asOf }: Situation) =>
    `基数 ${at(baseline, start, 'zh')}，目标 ${at(target, end, 'zh')}，最新值 ${at(actual, asOf, 'zh')}。`,
  en: ({ baseline, start, target, end, actual, asOf }: Situation) =>
    `Baseline ${at(baseline, start, 'en')}, target ${at(target, end, 'en')}, latest value ${at(actual, asOf, 'en')}.`,
};

/** The substitution of zeros belongs to these two methods and is never made in silence. */
const zeros = {
  zh: (situation: Situation, options: StatusOptions) =>
    replacesZeros(situation, options) ? '按该方法以 0.001 代替 0。' : '',
  en: (situation: Situation, options: StatusOptions) =>
    replacesZeros(situation, options) ? 'As the method asks, 0 was replaced by 0.001.' : '',
};

function replacesZeros({ baseline, target }: Situation, { method }: StatusOptions): boolean {
  return (method === 'statcan' || method === 'eurostat') && (baseline === 0 || target === 0);
}
