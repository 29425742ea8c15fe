import type { PathName } from '../../progress/path';
import { needing, positionIn, provided } from './cells';
import type { Template } from './options';

/** References to the six inputs of a path and an observation, periods as positions in years. */
interface Inputs {
  readonly baseline: string;
  readonly target: string;
  readonly actual: string;
  readonly p0: string;
  readonly p1: string;
  readonly p: string;
}

export function inputsOf([
  baseline = '',
  start = '',
  target = '',
  end = '',
  actual = '',
  asOf = '',
]: readonly string[]): Inputs {
  return { baseline, target, actual, p0: positionIn(start), p1: positionIn(end), p: positionIn(asOf) };
}

const elapsedShare = (p0: string, p1: string, p: string) =>
  `MIN(1,MAX(0,((${p})-(${p0}))/((${p1})-(${p0}))))`;

/** Asking also for the observation's own position turns a word that is no period into #VALUE!. */
const runsForward = ({ p0, p1, p }: Pick<Inputs, 'p0' | 'p1' | 'p'>) => `AND((${p1})>(${p0}),(${p})>0)`;

function hasPath(inputs: Omit<Inputs, 'actual'>, path: PathName): string {
  const forward = runsForward(inputs);
  return path === 'linear' ? forward : `AND(${forward},${inputs.baseline}>0,${inputs.target}>0)`;
}

/** Share of the distance that the path has covered. */
export function pathShare({ baseline, target, p0, p1, p }: Inputs, path: PathName): string {
  const s = elapsedShare(p0, p1, p);
  if (path === 'linear') return s;
  return `(${baseline}*(${target}/${baseline})^${s}-${baseline})/(${target}-${baseline})`;
}

export const progressShare = ({ baseline, target, actual }: Pick<Inputs, 'baseline' | 'target' | 'actual'>) =>
  `(${actual}-${baseline})/(${target}-${baseline})`;

export const progress: Template = ([baseline = '', target = '', actual = '']) =>
  needing(
    [baseline, target, actual],
    [baseline, target, actual],
    provided(`${baseline}<>${target}`, progressShare({ baseline, target, actual })),
  );

export const elapsed: Template = ([start = '', end = '', asOf = '']) => {
  const [p0, p1, p] = [positionIn(start), positionIn(end), positionIn(asOf)];
  return needing([start, end, asOf], [], provided(runsForward({ p0, p1, p }), elapsedShare(p0, p1, p)));
};

export const expected: Template = (
  [baseline = '', start = '', target = '', end = '', asOf = ''],
  { path = 'linear' },
) => {
  const [p0, p1, p] = [positionIn(start), positionIn(end), positionIn(asOf)];
  const s = elapsedShare(p0, p1, p);
  const value =
    path === 'linear'
      ? `${baseline}+(${target}-${baseline})*${s}`
      : `${baseline}*(${target}/${baseline})^${s}`;
  const inputs = { baseline, target, p0, p1, p };
  return needing(
    [baseline, start, target, end, asOf],
    [baseline, target],
    provided(hasPath(inputs, path), value),
  );
};

/** A template for what holds an observation against a path that has a distance to cover. */
const alongPath =
  (
    formula: (inputs: Inputs, path: PathName) => string,
    condition: (inputs: Inputs, path: PathName) => string,
  ): Template =>
  (args, { path = 'linear' }) => {
    const inputs = inputsOf(args);
    const { baseline, target, actual } = inputs;
    return needing(
      args.slice(0, 6),
      [baseline, target, actual],
      provided(`AND(${baseline}<>${target},${condition(inputs, path)})`, formula(inputs, path)),
    );
  };

export const lead = alongPath(
  (inputs, path) => `${progressShare(inputs)}-${pathShare(inputs, path)}`,
  hasPath,
);

export const lag = alongPath(
  (inputs, path) => {
    const { baseline, target, actual, p0, p1, p } = inputs;
    const share =
      path === 'linear' ? progressShare(inputs) : `LN(${actual}/${baseline})/LN(${target}/${baseline})`;
    return `((${p})-(${p0})-${share}*((${p1})-(${p0})))*12`;
  },
  (inputs, path) =>
    path === 'linear' ? hasPath(inputs, path) : `AND(${hasPath(inputs, path)},${inputs.actual}>0)`,
);

export const pace = alongPath(
  ({ baseline, target, actual, p0, p1, p }, path) => {
    const [since, span] = [`((${p})-(${p0}))`, `((${p1})-(${p0}))`];
    if (path === 'linear') return `(${actual}-${baseline})/${since}/((${target}-${baseline})/${span})`;
    return `((${actual}/${baseline})^(1/${since})-1)/((${target}/${baseline})^(1/${span})-1)`;
  },
  (inputs, path) => {
    const forward = `${runsForward(inputs)},(${inputs.p})>(${inputs.p0})`;
    const { baseline, target, actual } = inputs;
    return path === 'linear' ? `AND(${forward})` : `AND(${forward},${baseline}>0,${target}>0,${actual}>0)`;
  },
);
