import { takesYears } from './parts';
import { type Bound, Segment } from './segment';
import type { Sentence } from './sentences';
import type { Token } from './tokens/token';

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

/** A year, or 到 before it, where no verb or comparison has led to it. */
const LEADS_TO_A_YEAR = new Set(['than', 'from', 'list', 'and', 'reach', 'basis', 'by']);

/**
 * A full stop was lost: 瞪羚企业达到30家 技术合同成交额突破2亿元. A count or share that has been reached, and then words
 * that no 的 or bound ties to it, or a year, begin something new.
 */
function runsOn(tokens: readonly Token[], at: number): boolean {
  const [verb, before, token, next, last] = [-2, -1, 0, 1, 2].map((offset) => tokens[at + offset]);
  if (token?.kind === 'basis') return next?.kind === 'year';
  if (token?.kind === 'year') return !LEADS_TO_A_YEAR.has(before?.kind ?? '');
  const unit = before?.quantity?.unitClass;
  const told = verb?.kind === 'reach' && (unit === 'count' || unit === 'share');
  const tells = ['reach', 'act', 'rise', 'fall'].includes(next?.kind ?? '') && last?.kind === 'quantity';
  return token?.kind === 'text' && told && tells;
}

/** Gathers tokens into segments, from left to right. */
class Cutter {
  readonly segments: Segment[] = [];
  private current: Token[] = [];
  private after: Bound = 'sentence';
  private inAside = false;
  private inBase = false;
  private figure = false;
  private readonly ahead: readonly boolean[];
  private readonly asides: ReadonlySet<number>;

  constructor(private readonly tokens: readonly Token[]) {
    this.ahead = figureAhead(tokens);
    this.asides = bracketsWithFigures(tokens);
  }

  take(token: Token, at: number): void {
    if (token.kind === 'marker' && this.current.length === 0) return;
    if (token.kind === 'than' || token.kind === 'from') this.inBase = true;
    if (ENDS_A_BASELINE.has(token.kind)) this.inBase = false;
    const between = this.figure && this.ahead[at] === true;
    if (between && !this.inBase && runsOn(this.tokens, at)) this.close('comma');
    if (between && token.kind === 'act' && this.tokens[at + 1]?.kind === 'text') this.close('list');
    if (!this.takeBound(token, at, between && !this.inBase)) {
      this.current.push(token);
      this.figure ||=
        token.kind === 'multiple' || (token.kind === 'quantity' && !takesYears(this.tokens, at));
    }
  }

  /** @returns whether the token is a bound, and belongs to no segment */
  private takeBound({ kind }: Token, at: number, between: boolean): boolean {
    const opens = kind === 'open' && this.asides.has(at);
    const closes = kind === 'close' && this.inAside;
    const lists = (kind === 'list' || kind === 'and') && between;
    if (!opens && !closes && !lists && !BREAKS.has(kind)) return false;
    const strong = kind === 'stop' || kind === 'lead';
    this.close(lists ? 'list' : strong ? 'stop' : 'comma');
    if (opens || closes) this.inAside = opens;
    return true;
  }

  close(next: Bound): void {
    if (this.current.length > 0) {
      this.segments.push(new Segment(this.current, this.after, next, this.inAside));
    }
    this.current = [];
    this.figure = false;
    this.after = next;
  }
}

/**
 * Cuts a sentence into segments. A 、 or 和 cuts only where it stands between two figures, a verb where it begins a
 * second statement (支持50家企业开展技改项目90项).
 */
export function segmentsOf(sentence: Sentence): Segment[] {
  const { tokens } = sentence;
  const cutter = new Cutter(tokens);
  tokens.forEach((token, at) => {
    cutter.take(token, at);
  });
  cutter.close('comma');
  return cutter.segments;
}
