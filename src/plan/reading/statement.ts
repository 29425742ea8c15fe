import type { SectionKind } from './lexicon/sections';
import type { Figure, Part } from './parts';
import type { Pattern } from './pattern';
import type { Quantity } from './quantity';
import type { Scope } from './scope';
import type { Segment } from './segment';
import type { Span } from './span';

/** What one pattern found in one segment: everything from which a target is made and judged. */
export interface Statement {
  readonly pattern: Pattern;
  readonly parts: readonly Part[];
  readonly segment: Segment;
  readonly scope: Scope;
  readonly section: SectionKind;
  /** The words that name the indicator; undefined where none could be found. */
  readonly name: Span | undefined;
  /** The name that this one completes: of 占比, what has that share. */
  readonly subject: Span | undefined;
  /** Figure of the target; undefined for a multiple, a rank or a comparison. */
  readonly figure: Figure | undefined;
  /** How many each one has: 每名特派员联系2个村. */
  readonly perHead: boolean;
  /** Its name is that of work, 新型农民培育, or it is a part of such: 其中生产经营型. */
  readonly namesWork: boolean;
  readonly verb: Part | undefined;
  readonly base: Part | undefined;
  readonly baseline: Quantity | undefined;
  readonly span: Span;
  /** The list item or clause before, whose verb and time it shares where it has none of its own. */
  readonly previous: Statement | undefined;
  readonly year: number | undefined;
  /** Says who gets a grant: 面积达到500平方米的,给予补助. */
  readonly qualifies: boolean;
  /** The sentence speaks of grants, even if this clause does not. */
  readonly nearGrant: boolean;
}
