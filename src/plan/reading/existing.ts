import { beforeFigure } from './figureInClause';
import type { Statement } from './statement';

/** Whether the figure counts what is there, and not what is wanted. */
export const isThere = (statement: Statement, text: string): boolean =>
  buildsOn(statement) || alreadyThere(statement) || ofWhich(statement, text);

/** 依托6家龙头企业; but 围绕主导产业开展培训6场 counts what the verb after it does. */
function buildsOn(statement: Statement): boolean {
  const { figure, parts } = statement;
  const at = parts.findIndex((part) => part.figure?.start === figure?.start);
  const done = parts[at - 1]?.kind === 'name' && parts[at - 2]?.kind === 'act';
  return !done && beforeFigure(statement, 'focus');
}

/** 已列入省级计划的9个项目确保开工: what they are known by lies behind, only what follows is wanted. */
const alreadyThere = ({ segment, figure }: Statement): boolean =>
  segment.has('intent') &&
  segment.tokens.some(
    ({ kind, word, start }) => kind === 'past' && !word?.compares && start < (figure?.start ?? 0),
  ) &&
  segment.tokens.some(({ kind, start }) => kind === 'intent' && start > (figure?.start ?? 0));

/** 规划面积40平方公里,其中核心区15平方公里 */
const ofWhich = ({ segment, previous }: Statement, text: string): boolean =>
  previous !== undefined &&
  text.startsWith('其中', segment.tokens[0]?.start) &&
  beforeFigure(previous, 'focus');
