import { namesOfList, trimName } from './indicatorName';
import type { SectionKind } from './lexicon/sections';
import { matchPattern, withConditionsInNames } from './matchPattern';
import { type Figure, type Part, partsOf, wordPart } from './parts';
import type { PlanPeriod } from './planPeriod';
import { qualifyingSegments, segmentsNearGrants } from './qualifying';
import { isArea } from './quantity';
import type { Scope } from './scope';
import type { Segment } from './segment';
import { segmentsOf } from './segments';
import type { Sentence } from './sentences';
import { SentenceTime } from './sentenceTime';
import type { Span } from './span';
import type { Statement } from './statement';
import type { Steps } from './steps';

export interface Surroundings {
  readonly text: string;
  readonly plan: PlanPeriod | undefined;
  readonly section: SectionKind;
  /** What the sentence before has stated, in the same paragraph. */
  readonly before: readonly Statement[];
}

/** Names are read out of at most this much text, so that a text without a comma costs no more than its length. */
const LONGEST_NAME = 160;

/** Segments between two steps: a text may be one endless sentence. */
const STRIDE = 16;

/** What a sentence states, clause by clause, and the scope that the next sentence of the paragraph begins with. */
export function* sentenceSteps(
  sentence: Sentence,
  scope: Scope,
  around: Surroundings,
): Steps<{ readonly statements: readonly Statement[]; readonly scope: Scope }> {
  const statements: Statement[] = [];
  const segments = segmentsOf(sentence);
  const qualifying = qualifyingSegments(segments, around.text);
  const nearGrants = segmentsNearGrants(segments);
  const time = new SentenceTime(scope, around.plan, around.text, segments.some(opensWithBut));
  const opensWithYear = OPENS_WITH_YEAR.has(sentence.tokens[0]?.kind ?? 'end');
  const before = opensWithYear ? around.before.slice(-LONGEST_LIST) : [];
  let lastNames: readonly (Span | undefined)[] = [];
  /** Names in a clause without a figure are looked for only when one is wanted. */
  let unread: Segment | undefined;
  let lead: Part | undefined;
  for (let at = 0; at < segments.length; at++) {
    const segment = segments[at] as Segment;
    if (at % STRIDE === STRIDE - 1) yield (segment.tokens[0]?.start ?? 0) / around.text.length;
    const current = time.enter(segment, statements);
    if (!segment.isAnchored) {
      unread = segment.has('text') ? segment : unread;
      lead = leadingVerb(segment, around.text) ?? lead;
      continue;
    }
    lastNames = (unread ? namesIn(unread, around.text) : undefined) ?? lastNames;
    unread = undefined;
    const parts = withConditionsInNames(partsOf(segment.tokens));
    const shared = sharedFigures(segments, at, parts);
    const found = read(segment, parts, shared, {
      around,
      scope: current,
      lastNames,
      lead,
      previous: statements.at(-1),
      before,
      nearGrant: nearGrants.has(segment),
      qualifies: qualifying.has(segment),
    });
    append(statements, found);
    at += shared.length;
    lastNames = namesAfter(found, segment, lastNames);
  }
  return { statements, scope: time.after() };
}

/** One by one: 分别达到 may be followed by more figures than a call takes arguments. */
function append(statements: Statement[], further: readonly Statement[]): void {
  for (const statement of further) statements.push(statement);
}

/** 但长期以来… */
const opensWithBut = ({ tokens }: Segment): boolean =>
  tokens[0]?.kind === 'past' && tokens[0].word?.opensClause === true;

const OPENS_WITH_YEAR: ReadonlySet<string> = new Set(['year', 'basis']);

/** Of a list longer than this, the names that stand first are not meant any more. */
const LONGEST_LIST = 30;

/** The names that a later clause may mean: those of this clause, and of the list that it goes on with. */
function namesAfter(
  found: readonly Statement[],
  { after }: Segment,
  before: readonly (Span | undefined)[],
): readonly (Span | undefined)[] {
  const names = found.map(({ name }) => name);
  if (names.every((name) => name === undefined)) return before;
  return after === 'list' ? [...before.slice(-LONGEST_LIST), ...names] : names;
}

/** Further figures for the names of a list: 分别达到15家、30家; 各5家、20家, as far as there are names. */
function sharedFigures(segments: readonly Segment[], at: number, parts: readonly Part[]): Figure[] {
  const segment = segments[at] as Segment;
  if (segment.has('respectively')) return followers(segments, at, segments.length);
  const name = segment.has('each') ? parts.findLast(({ kind }) => kind === 'name') : undefined;
  if (!name) return [];
  const names = namesOfList(name, segment.tokens).length;
  const figures = followers(segments, at, names);
  return names === figures.length + 1 ? figures : [];
}

/** The segments after 分别达到15家 that hold nothing but one more figure, 、30家: so many at the most. */
function followers(segments: readonly Segment[], at: number, most: number): Figure[] {
  const figures: Figure[] = [];
  for (let next = at + 1; next < segments.length && figures.length < most; next++) {
    const segment = segments[next] as Segment;
    const parts = segment.after === 'list' ? partsOf(segment.tokens) : [];
    const figure = parts[0]?.figure;
    if (figure === undefined || parts.length > 2 || (parts[1] && parts[1].kind !== 'name')) break;
    figures.push(figure);
  }
  return figures;
}

interface Situation {
  readonly around: Surroundings;
  readonly scope: Scope;
  readonly lastNames: readonly (Span | undefined)[];
  /** The verb before a list of who has to do how much. */
  readonly lead: Part | undefined;
  readonly previous: Statement | undefined;
  /** What may be meant where this sentence has named nothing yet. */
  readonly before: readonly Statement[];
  readonly nearGrant: boolean;
  readonly qualifies: boolean;
}

function read(
  segment: Segment,
  parts: readonly Part[],
  shared: readonly Figure[],
  situation: Situation,
): Statement[] {
  const match = matchPattern(parts);
  if (!match) return [];
  const { pattern } = match;
  const { scope, around } = situation;
  const printed = match.parts.findLast(({ kind }) => kind === 'quantity');
  const nameParts = match.parts.filter(({ kind }) => kind === 'name');
  const namePart =
    pattern.name === 'before' ? undefined : pattern.name === 'last' ? nameParts.at(-1) : nameParts[0];
  const figures = printed?.figure ? [printed.figure, ...shared] : [undefined];
  const verbTells =
    pattern.parts === 'act quantity' ? match.parts.find(({ word }) => word?.tells) : undefined;
  const own = verbTells ? [verbTells] : namesFor(segment, namePart, figures.length, around.text);
  const counted = printed?.figure && countedThings(printed.figure);
  const names =
    own.length === 1 && own[0] === undefined ? (counted ? [counted] : namesBefore(figures, situation)) : own;
  const verb =
    match.parts.findLast(({ kind }) => VERBAL.has(kind)) ??
    (sumsUp(names[0], around.text) ? undefined : sharedVerb(printed?.figure, situation, segment));
  const base = parts.find(({ kind }) => kind === 'from' || kind === 'than');
  const bound = figures.at(-1)?.bound;
  const count = Math.max(names.length, figures.length);
  const baselines = base?.base?.figures ?? [];
  return Array.from({ length: count }, (_, index) => {
    const figure = boundFigure(figures[Math.min(index, figures.length - 1)], bound, segment);
    const name = names[Math.min(index, names.length - 1)];
    // Written out, not spread: there are as many of these as there are figures in a text.
    return {
      pattern,
      perHead: perHead(segment, situation),
      namesWork: namesWork(name, segment, situation) || someoneActs(segment, figure, around.text),
      parts: match.parts,
      segment,
      scope,
      section: around.section,
      name,
      subject: subjectOf(name, situation),
      figure,
      verb,
      base,
      baseline: baselines[baselines.length === count ? index : 0],
      span: cover(name, figure ?? verb ?? segment.tokens[0] ?? NOWHERE, match.parts),
      previous: situation.previous,
      year: figures.length > 1 && scope.years.length === figures.length ? scope.years[index] : scope.year,
      qualifies: situation.qualifies,
      nearGrant: situation.nearGrant,
    };
  });
}

/** 每名特派员联系2个村、5户: how many each one has to have. */
const perHead = ({ tokens, after }: Segment, { around, previous }: Situation): boolean =>
  /^每[个名户所村家支人]/u.test(around.text.slice(tokens[0]?.start, (tokens[0]?.start ?? 0) + 2)) ||
  (after === 'list' && previous?.perHead === true);

const WORK =
  /(?:(?:培育|培养|培训|轮训|改造|治理|搬迁|整治|修复|选派|引进|建设)(?:任务)?|(?:制定|修订|参与|主导)[^,;]{0,16}标准|推广面积|增收)$/u;

/** 新型农民培育600人,其中生产经营型400人、社会服务型200人 */
function namesWork(name: Span | undefined, segment: Segment, { around, previous }: Situation): boolean {
  if (name !== undefined && WORK.test(around.text.slice(name.start, name.end))) return true;
  const isPart = segment.after === 'list' || around.text.startsWith('其中', segment.tokens[0]?.start);
  return isPart && previous?.verb === undefined && previous?.namesWork === true;
}

/** Offices, places and bodies that act. */
const ACTOR =
  /(?:局|委|办|社区|村|镇|乡|街道|区|县|市|州|省|院|校|公司|集团|中心|部门|单位|所|队|协会|协作)$/u;

/** 社区选派特派员18名: who acts stands before the verb, what comes of it right behind, and then how many. */
function someoneActs({ tokens }: Segment, figure: Figure | undefined, text: string): boolean {
  if (figure?.unitClass !== 'count') return false;
  const said = tokens.filter(({ kind, start }) => kind !== 'quote' && start < figure.start);
  const [who, act, what] = said.slice(-3);
  if (act?.kind !== 'act' || act.word?.names || act.word?.holds || what?.kind !== 'text') return false;
  return what.end - what.start > 1 && who?.kind === 'text' && ACTOR.test(text.slice(who.start, who.end));
}

const NOWHERE: Span = { start: 0, end: 0 };

/** A figure with the bound that it shares (分别达到15家、30家以上), or that stands before the verb. */
function boundFigure(
  figure: Figure | undefined,
  shared: Figure['bound'],
  segment: Segment,
): Figure | undefined {
  if (figure === undefined || figure.bound !== undefined) return figure;
  const bound = shared ?? leadingBound(segment, figure);
  return bound === undefined ? figure : { ...figure, bound };
}

const VERBAL: ReadonlySet<string> = new Set(['reach', 'rise', 'fall', 'act', 'multiple', 'rank', 'relative']);

/** 培育企业60家,从业人员规模5000人: what there is by then, whatever the verb before. */
const sumsUp = (name: Span | undefined, text: string): boolean =>
  name !== undefined &&
  /(?:规模|总量|总数|总额|拥有量|保有量|存量)$/u.test(text.slice(name.end - 3, name.end));

/** 新认定瞪羚企业6家, 雏鹰企业9家; 推广水稻9万亩,玉米3万亩: what is counted without a verb of its own shares the one before. */
function sharedVerb(
  figure: Figure | undefined,
  { previous, lead }: Situation,
  { after, tokens }: Segment,
): Part | undefined {
  const { unitClass, unit } = figure ?? {};
  const kind = previous?.verb?.kind;
  // 下降1%和2%
  if (unitClass === 'share' && (kind === 'rise' || kind === 'fall'))
    return after === 'list' && tokens[0]?.start === figure?.start ? previous?.verb : undefined;
  const counted = unitClass === 'count' || (isArea(unit) && isArea(previous?.figure?.unit));
  if (!counted) return undefined;
  return kind === 'act' ? previous?.verb : lead;
}

/** 各镇新建大棚任务为:城关镇80个,河口镇60个 */
function leadingVerb({ tokens }: Segment, text: string): Part | undefined {
  if (text.charAt(tokens.at(-1)?.end ?? 0) !== ':') return undefined;
  const verb = tokens.find(({ word }) => word?.kind === 'act' && word.adds);
  return verb && wordPart('act', verb.start, verb.end, verb.word);
}

/** 至少开展两场: a bound before the verb is meant of the figure after it. */
const leadingBound = (segment: Segment, figure: Figure): Figure['bound'] =>
  segment.tokens.findLast(
    ({ kind, start, word }) => kind === 'bound' && word?.afterNumber !== true && start < figure.start,
  )?.word?.comparator;

/** One name for one figure; a list of names where each has its own figure, or all have the same. */
function namesFor(
  segment: Segment,
  part: Part | undefined,
  figures: number,
  text: string,
): (Span | undefined)[] {
  if (!part) return [undefined];
  const span =
    part.end - part.start > LONGEST_NAME ? { start: part.end - LONGEST_NAME, end: part.end } : part;
  const each = segment.has('each');
  const list = figures > 1 || each ? namesOfList(span, segment.tokens) : [];
  const several = list.length > 1 && ((each && figures === 1) || list.length === figures);
  return (several ? list : [span]).map((name) => trimName(text, name, segment.tokens));
}

/** In 500 jobs, the unit is the name. */
function countedThings({ unit, unitClass, end }: Figure): Span | undefined {
  return unitClass === 'count' && unit !== null && /^[a-z]/.test(unit)
    ? { start: end - unit.length, end }
    : undefined;
}

/**
 * A clause without names of its own means those named last: as many as it has figures, or the last of them. A sentence that
 * only goes from year to year, (培育团队30个。)2025年、2026年分别培育8个、10个, means what was counted in the same unit.
 */
function namesBefore(
  figures: readonly (Figure | undefined)[],
  { lastNames, before }: Situation,
): readonly (Span | undefined)[] {
  if (figures.length > 1 && lastNames.length === figures.length) return lastNames;
  const unit = figures[0]?.unit;
  return [lastNames.at(-1) ?? before.findLast(({ figure }) => unit != null && figure?.unit === unit)?.name];
}

/** Where 占…比重, or 总数 and its like, completes the name before it: that name. */
function subjectOf(name: Span | undefined, { lastNames, around }: Situation): Span | undefined {
  const before = lastNames.at(-1);
  if (
    name === undefined ||
    before === undefined ||
    name.start - before.end > REACH ||
    name.start < before.end
  )
    return undefined;
  const words = around.text.slice(name.start, name.end);
  return words.startsWith('占') || INCOMPLETE.has(words) ? before : undefined;
}

/** How far back the name may stand that another completes. */
const REACH = 40;
const INCOMPLETE = new Set(
  '规模 总量 总数 总额 数量 占比 比重 比例 增速 增幅 年均增速 年均增幅 总规模 总面积 面积 产值 总产值 金额'.split(
    ' ',
  ),
);

/** What a clause without a figure names, one by one where it is a list. */
function namesIn(segment: Segment, text: string): readonly (Span | undefined)[] | undefined {
  for (const part of partsOf(segment.tokens)) {
    const [name] = part.kind === 'name' ? namesFor(segment, part, 1, text) : [];
    if (!name) continue;
    const list = namesOfList(name, segment.tokens);
    return list.length > 1 ? list.map((one) => trimName(text, one, segment.tokens)) : [name];
  }
  return undefined;
}

/** From the name, if it stands in the same clause, to the end of the figure and its bound. */
function cover(name: Span | undefined, figure: Span, parts: readonly Part[]): Span {
  const from = parts[0]?.start ?? figure.start;
  const near =
    name !== undefined && name.start >= from - LONGEST_NAME && name.start < figure.end + LONGEST_NAME;
  const start = near ? Math.min(name.start, figure.start) : figure.start;
  const end = near ? Math.max(name.end, figure.end) : figure.end;
  return { start, end: Math.max(end, boundAfter(parts, figure)) };
}

const boundAfter = (parts: readonly Part[], figure: Span): number =>
  parts.find(({ figure: own }) => own !== undefined && own.start === figure.start)?.end ?? figure.end;
