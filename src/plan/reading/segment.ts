import { ANCHORS, type Token, type TokenKind } from './tokens/token';

/** The kinds of tokens that a segment is asked about; it is asked often, and most hold none of them. */
const ASKED = [
  ...ANCHORS,
  'text',
  'year',
  'plan-end',
  'this-year',
  'each-year',
  'cumulative',
  'past',
  'intent',
  'rise',
  'each',
  'respectively',
  'grant',
  'focus',
] as const satisfies readonly TokenKind[];

type Asked = (typeof ASKED)[number];

const BITS: ReadonlyMap<TokenKind, number> = new Map(ASKED.map((kind, at) => [kind, 1 << at]));
const bitsOf = (kinds: readonly Asked[]): number =>
  kinds.reduce((bits, kind) => bits | (BITS.get(kind) ?? 0), 0);

const ANCHORED = bitsOf(ANCHORS);
const YEARS = bitsOf(['year', 'plan-end']);

/** What stands before or after a segment. */
export type Bound = 'sentence' | 'stop' | 'comma' | 'list';

/** A stretch of a sentence that states at most one thing: from a comma, or from a 、 between two figures. */
export class Segment {
  private readonly kinds: number;

  constructor(
    readonly tokens: readonly Token[],
    /** What it begins after; a list item shares the verb and the time of the item before. */
    readonly after: Bound,
    /** What it ends before. */
    readonly before: Bound,
    /** A bracket within the sentence: what it says belongs to what stands before. */
    readonly aside: boolean,
  ) {
    let kinds = 0;
    for (const { kind } of tokens) kinds |= BITS.get(kind) ?? 0;
    this.kinds = kinds;
  }

  has(kind: Asked): boolean {
    return (this.kinds & (BITS.get(kind) ?? 0)) !== 0;
  }

  /** Holds a figure, or what takes its place. */
  get isAnchored(): boolean {
    return (this.kinds & ANCHORED) !== 0;
  }

  get namesYear(): boolean {
    return (this.kinds & YEARS) !== 0;
  }
}
