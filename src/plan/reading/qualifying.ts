import type { Segment } from './segment';

/** At most this many clauses before its 的 say who gets a grant. */
const LONGEST_LIST = 6;

/**
 * The segments that say who gets a grant, before a segment that grants it: 面积在500平方米以上、入驻团队不少于10个的,给予补助;
 * 对产值首次突破10亿元的企业,奖励50万元.
 */
export function qualifyingSegments(segments: readonly Segment[], text: string): ReadonlySet<Segment> {
  if (!segments.some((segment) => segment.has('grant') || segment.has('focus'))) return NONE;
  const found = new Set<Segment>(afterConditions(segments, text));
  let granted = false;
  let list = 0;
  for (let at = segments.length - 1; at >= 0; at--) {
    const segment = segments[at] as Segment;
    if (granted && endsOpen(segment)) list = LONGEST_LIST;
    if (list-- > 0 || (granted && addresses(segment, text))) found.add(segment);
    if (segment.after === 'stop') {
      granted = false;
      list = 0;
    }
    granted ||= segment.has('grant');
  }
  return found;
}

const NONE: ReadonlySet<Segment> = new Set();

/**
 * The segments of a sentence that speaks of grants: those that grant something, the items of a list before one
 * (按50万元、30万元给予奖励), and what follows, until a verb after a ； speaks of something else (奖励10万元;带动投入2亿元).
 */
export function segmentsNearGrants(segments: readonly Segment[]): ReadonlySet<Segment> {
  if (!segments.some((segment) => segment.has('grant'))) return NONE;
  const found = granting(segments);
  let near = false;
  for (const segment of segments) {
    near = found.has(segment) || (near && !turnsToOther(segment));
    if (near) found.add(segment);
  }
  return found;
}

function granting(segments: readonly Segment[]): Set<Segment> {
  const found = new Set<Segment>();
  let [granted, listed] = [false, false];
  for (let at = segments.length - 1; at >= 0; at--) {
    const segment = segments[at] as Segment;
    granted = (granted && listed) || segment.has('grant');
    listed = segment.after === 'list';
    if (granted) found.add(segment);
  }
  return found;
}

const turnsToOther = ({ after, tokens }: Segment): boolean =>
  after === 'stop' && tokens.some(({ kind }) => TURNS.has(kind));

const TURNS: ReadonlySet<string> = new Set(['act', 'reach', 'rise', 'fall']);

/** 应具备以下条件:职工总数不超过500人,… */
function afterConditions(segments: readonly Segment[], text: string): readonly Segment[] {
  const at = segments.findIndex(({ tokens }) => {
    const focus = tokens.find(({ kind }) => kind === 'focus');
    const end = tokens.at(-1)?.end ?? 0;
    return focus !== undefined && text.slice(end - 2, end) === '条件' && text.charAt(end) === ':';
  });
  return at < 0 ? [] : segments.slice(at + 1);
}

/** 拥有专职人员3人以上的, */
const endsOpen = ({ tokens }: Segment): boolean => tokens.at(-1)?.kind === 'of';

/** 对产值首次突破10亿元的企业, 凡当年研发投入超过3%的企业, */
const addresses = ({ tokens, after }: Segment, text: string): boolean =>
  after !== 'list' && '对凡'.includes(text.charAt(tokens[0]?.start ?? 0) || '-');
