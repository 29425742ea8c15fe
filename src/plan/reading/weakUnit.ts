import { besideVerb } from './figureInClause';
import type { Statement } from './statement';

/** A list item, and after a comma one that begins with its figure: 建成2所职校,6所中职学校. */
export const goesOn = ({ segment, figure }: Statement): boolean =>
  segment.after === 'list' || (segment.after === 'comma' && segment.tokens[0]?.start === figure?.start);

/** As long a list of figures with weak units (2所, 3所) is looked back over. */
const LONGEST_LIST = 8;

/** How often something takes place: 巡展40次. */
const TIMES: ReadonlySet<string> = new Set(['次', '期', '轮']);

/** 培训人才900人次,实践教学点5所: a further clause of what an act counts. */
const itemOfActs = ({ segment, previous }: Statement): boolean =>
  segment.after === 'comma' && previous?.verb?.kind === 'act' && previous.figure?.unitClass === 'count';

/** 举办研修班4期: at the end of what its verb governs, or in a list whose first figure stands beside its verb. */
export function governed(statement: Statement): boolean {
  const { parts, figure, pattern, segment } = statement;
  const last = segment.tokens.findLast(({ kind }) => kind !== 'bound')?.start === figure?.start;
  if (last && TIMES.has(figure?.unit ?? '') && figure?.value !== 1) return true;
  if (last && !figure?.inWords && itemOfActs(statement)) return true;
  const builds = parts[0]?.word?.adds === true || parts[0]?.word?.builds === true;
  const listed = segment.before === 'list' && NAME_ENDINGS.has(figure?.unit ?? '') && !builds;
  if (last && !listed && ACTS_FIRST.test(pattern.parts) && !figure?.inWords)
    return parts.at(-1)?.figure !== undefined;
  let first = statement;
  for (let back = 0; back < LONGEST_LIST && first.previous && goesOn(first); back++) first = first.previous;
  return first !== statement && first.figure?.unit === figure?.unit && besideVerb(first);
}

/** 开发线路6条, 利用盐文化开发线路6条 */
const ACTS_FIRST = /^(?:name )?act /;

/** 支持航天科技49所、12所: of a list of them, none is counted, unless it is built. */
const NAME_ENDINGS: ReadonlySet<string> = new Set(['所', '级', '期', '代', '点', '分', '层']);
