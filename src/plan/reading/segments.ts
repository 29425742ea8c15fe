import type { Sentence } from './sentences';
import type { Token } from './tokenise';

/** A stretch of a sentence that states at most one thing: from a comma, or from a 、 between two figures. */
export interface Segment {
  readonly tokens: readonly Token[];
  /** What it begins after; a list item shares the verb and the time of the item before. */
  readonly after: 'sentence' | 'stop' | 'comma' | 'list';
  /** A bracket within the sentence: what it says belongs to what stands before. */
  readonly aside: boolean;
}

const BREAKS = new Set(['comma', 'stop', 'lead']);
/** After 比2010年的12.4万吨、1.07万吨 comes the change. */
const ENDS_A_BASELINE = new Set(['rise', 'fall', 'reach', 'multiple', 'comma', 'stop', 'act']);

/** For each token, whether a figure follows before the next comma. */
function figureAhead(tokens: readonly Token[]): boolean[] {
  const ahead: boolean[] = [];
  let seen = false;
  for (let at = tokens.length - 1; at >= 0; at--) {
    ahead[at] = seen;
    const kind = tokens[at]?.kind ?? 'stop';
    if (BREAKS.has(kind)) seen = false;
    if (kind === 'quantity' || kind === 'multiple') seen = true;
  }
  return ahead;
}

/** For each opening bracket, whether there is a figure in it. */
function bracketsWithFigures(tokens: readonly Token[]): Set<number> {
  const found = new Set<number>();
  let opened = -1;
  tokens.forEach(({ kind }, at) => {
    if (kind === 'open') opened = at;
    if (kind === 'quantity' && opened >= 0) found.add(opened);
    if (kind === 'close') opened = -1;
  });
  return found;
}

/**
 * A full stop was lost: 瞪羚企业达到30家 技术合同成交额突破2亿元. A count or share that has been reached, and then words
 * that no 的 or bound ties to it, or a year, begin something new.
 */
function runsOn(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind === 'year')
    return !['than', 'from', 'list', 'and'].includes(tokens[at - 1]?.kind ?? '');
  const figure = tokens[at - 1]?.quantity;
  const told =
    tokens[at - 2]?.kind === 'reach' && (figure?.unitClass === 'count' || figure?.unitClass === 'share');
  if (tokens[at]?.kind !== 'text' || !told) return false;
  return (
    ['reach', 'act', 'rise', 'fall'].includes(tokens[at + 1]?.kind ?? '') &&
    tokens[at + 2]?.kind === 'quantity'
  );
}

/** Cuts a sentence into segments. A 、 or 和 cuts only where it stands between two figures,
 * a verb where it begins a second statement (支持50家企业开展技改项目90项). */
export function segmentsOf(sentence: Sentence): Segment[] {
  const tokens = sentence.marker ? sentence.tokens.slice(1) : sentence.tokens;
  const ahead = figureAhead(tokens);
  const asides = bracketsWithFigures(tokens);
  const segments: Segment[] = [];
  let current: Token[] = [];
  let after: Segment['after'] = 'sentence';
  let inAside = false;
  let inBase = false;
  let figure = false;
  const close = (next: Segment['after']): void => {
    if (current.length > 0) segments.push({ tokens: current, after, aside: inAside });
    current = [];
    figure = false;
    after = next;
  };
  tokens.forEach((token, at) => {
    if (token.kind === 'than' || token.kind === 'from') inBase = true;
    if (ENDS_A_BASELINE.has(token.kind)) inBase = false;
    const lists = (token.kind === 'list' || token.kind === 'and') && figure && !inBase && ahead[at] === true;
    if (runsOn(tokens, at) && figure && ahead[at] === true && !inBase) close('comma');
    const verb = token.kind === 'act' && figure && ahead[at] === true && tokens[at + 1]?.kind === 'text';
    if (verb) close('list');
    if (BREAKS.has(token.kind)) close(token.kind === 'comma' ? 'comma' : 'stop');
    else if (lists) close('list');
    else if (token.kind === 'open' && asides.has(at)) {
      close('comma');
      inAside = true;
    } else if (token.kind === 'close' && inAside) {
      close('comma');
      inAside = false;
    } else {
      current.push(token);
      if (token.kind === 'quantity' || token.kind === 'multiple') figure = true;
    }
  });
  close('comma');
  return segments;
}
