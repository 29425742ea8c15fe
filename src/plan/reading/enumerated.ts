import type { Statement } from './statement';
import type { Token } from './tokens/token';

/** A、B、C 3项行动: names listed right before the figure, and one after it that sums them up. 等 would leave it open. */
export function countsWhatWasListed({ figure, segment }: Statement, text: string): boolean {
  if (figure?.unitClass !== 'count' || figure.bound !== undefined) return false;
  // 建成雪桃、药材2个资源圃: what is built is wanted, however many have been named.
  if (segment.tokens.some(({ word }) => word?.builds) && figure.unit !== '项') return false;
  const at = segment.tokens.findIndex(({ start }) => start === figure.start);
  const named = segment.tokens[at + 1]?.kind === 'text';
  if (
    !named ||
    text.charAt(figure.start - 1) === '等' ||
    !'text rise act'.includes(segment.tokens[at - 1]?.kind ?? '-')
  ) {
    return false;
  }
  const last = segment.tokens.findLastIndex(({ kind }, before) => kind === 'list' && before < at);
  return (
    last >= 0 &&
    !joinsActs(segment.tokens, last) &&
    !text.slice(segment.tokens[last]?.start, figure.start).includes('等')
  );
}

/** 引进、开发、推广35项技术: the 、 stands between verbs of the clause, and lists nothing. */
const joinsActs = (tokens: readonly Token[], list: number): boolean =>
  tokens[0]?.kind === 'act' &&
  'list and'.includes(tokens[1]?.kind ?? '-') &&
  tokens[list - 1]?.kind === 'act' &&
  tokens[list + 1]?.kind === 'act';
