import type { Statement } from './statement';

/** Whether a word of this kind stands before the figure. */
export const beforeFigure = (statement: Statement, kind: string): boolean =>
  statement.segment.tokens.some(
    (token) => token.kind === kind && token.start < (statement.figure?.start ?? 0),
  );

/** Whether the figure is what its verb governs. */
export const besideVerb = ({ parts, figure }: Statement): boolean => {
  const at = parts.findIndex((part) => part.figure?.start === figure?.start);
  return at < 0 || ['act', 'reach', 'rise', 'fall'].includes(parts[at - 1]?.kind ?? '');
};
