import { STATUS_LOOKS, type StatusCode } from '../../wording/status';
import { atLeast } from './cells';
import type { NativeOptions, Template } from './options';
import { inputsOf, pathShare, progressShare } from './path';

/** Method `schedule` for level targets, as one native formula; the order of its questions is that of the core. */
export const status: Template = (args, options) => {
  const inputs = inputsOf(args);
  const { baseline, target, actual, p0, p1, p } = inputs;
  const [, start = '', , end = '', , asOf = ''] = args;
  const word = (code: StatusCode) => `"${STATUS_LOOKS[code].label[options.language ?? 'zh']}"`;
  const sign = options.direction === undefined ? `IF(${target}<${baseline},-1,1)` : signOf(options);
  const given = options.direction === undefined ? [target, asOf, baseline] : [target, asOf];
  const blank = (...cells: string[]) => `OR(${cells.map((cell) => `${cell}=""`).join(',')})`;
  const path = options.path ?? 'linear';
  const unfit = path === 'linear' ? `(${p1})<=(${p0})` : `OR((${p1})<=(${p0}),${baseline}<=0,${target}<=0)`;
  const questions: readonly (readonly [string, string])[] = [
    // No period is before the year 0; a word that is no period is #VALUE!.
    [`IF(${end}="",FALSE,(${p1})<0)`, word('not-assessable')],
    [`${actual}=""`, word('no-data')],
    [blank(...given), word('not-assessable')],
    [`IF(${start}="",FALSE,(${p})<(${p0}))`, word('no-data')],
    [atLeast(`${sign}*${actual}`, `${sign}*${target}`), word('achieved')],
    [`IF(${baseline}="",FALSE,${baseline}=${target})`, word('reversing')],
    [`IF(${end}="",FALSE,(${p})>=(${p1})-1E-6)`, word('missed')],
    [blank(baseline, start, end), word('not-assessable')],
    [unfit, word('not-assessable')],
    [`(${p})<=(${p0})+1E-6`, word('no-data')],
    [`${progressShare(inputs)}<0`, word('reversing')],
  ];
  const bands = bandsOf(`${progressShare(inputs)}-${pathShare(inputs, path)}`, options, word);
  const sum = [baseline, target, actual].join('+');
  const verdict = questions.reduceRight(
    (rest, [condition, answer]) => `IF(${condition},${answer},${rest})`,
    bands,
  );
  // A word among the numbers is an error, not a verdict.
  return `IF(ISERROR(${sum}),${sum},${verdict})`;
};

function signOf({ direction }: NativeOptions): string {
  return direction === 'down' ? '-1' : '1';
}

function bandsOf(lead: string, options: NativeOptions, word: (code: StatusCode) => string): string {
  const { tolerance = '0.05', severe = '0.15', nature } = options;
  const below = nature === 'binding' ? '0' : `-${tolerance}`;
  const from = (threshold: string) => `(${lead}>=${threshold}-1E-9)`;
  const words = (['off-track', 'behind', 'on-track', 'ahead'] as const).map(word).join(',');
  return `CHOOSE(1+${from(`-${severe}`)}+${from(below)}+${from(tolerance)},${words})`;
}
