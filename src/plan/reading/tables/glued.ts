import { type NormalText, normalise } from '../normalise';
import type { PlanPeriod } from '../planPeriod';
import type { ReadTarget } from '../reading';
import { PROPERTIES } from './columns';
import { type Column, columnOf, isHeader, settle } from './header';
import type { Line } from './lines';
import type { TableReading } from './readGrid';
import { type RowValue, rowTargets, type TargetRow, unitInName } from './rowTargets';
import { splitFigures } from './splitFigures';
import { TableCell } from './tableCell';
import { wholeUnit } from './wholeUnit';

/** The headings of a table whose cells lie glued together, one after another. */
const HEADING =
  /序号|编号|(?:指标)?(?:类别|类型)|(?:指标|主要指标|具体指标)?名称|(?:主要|具体)?指标(?!属性|性质)|(?:计量)?单位|(?:20\d\d年?)(?:\(?(?:基数|基期|基准|现状|实际|完成|预计|目标|规划|预期)(?:目标|值|数)?\)?)?|(?:基数|基期|现状|目标|规划)(?:值|数)?|年均增[长速幅](?:率)?(?:\(%\)|%)?(?:或)?(?:[[(]累计(?:增长)?[\])])?|累计增长|(?:指标)?(?:属性|性质)|备注/y;
/** Cheap, and asked of every line. */
const MAY_HEAD = /^\s*(?:序号|编号|类别|指标|主要指标|具体指标|名称)[^|｜\t]{6,80}/u;
/** The same in the middle of a text without lines: …主要指标 指标名称2020年2025年属性… */
const HEADS_WITHIN =
  /(?:序号|编号)?(?:(?:指标)?(?:类别|类型))?(?:(?:主要|具体)?指标)?名称(?=(?:计量)?(?:单位)?20\d\d年)/u;
const LONGEST_ROW = 90;
/** So many lines that are no rows end the table. */
const PATIENCE = 2;
/** A table of targets is shorter than this. */
const MOST_LINES = 300;

/** Cells told apart by arithmetic, and cells that were merely cut somewhere. */
const SURE = 0.85;
const DOUBTFUL = 0.55;

/**
 * Reads a table of which nothing is left between the cells, `1高新技术企业数量家228350[122]预期性`, from the line of its
 * headings on. Units and natures end the words, the growth column tells where the figures part.
 *
 * @returns undefined where no such table begins
 */
export function readGlued(
  lines: readonly Line[],
  at: number,
  plan: PlanPeriod | undefined,
): (TableReading & { readonly lines: number }) | undefined {
  const first = lines[at] as Line;
  const from = headAt(first.words);
  if (from === undefined) return undefined;
  const start = first.start + from;
  const head = normalise(first.words.slice(from));
  const header = headerOf(head.text);
  if (!header) return undefined;
  const targets: ReadTarget[] = [];
  let last = at;
  for (let next = at; next < Math.min(lines.length, last + PATIENCE + 1, at + MOST_LINES); next++) {
    const line = lines[next] as Line;
    const read = readLine(next === at ? head : normalise(line.words), next === at ? header.end : 0, {
      offset: next === at ? start : line.start,
      columns: header.columns,
      plan,
    });
    for (const target of read) targets.push(target);
    if (read.length > 0) last = next;
  }
  if (targets.length === 0) return undefined;
  return {
    targets,
    spans: [{ start, end: endOf(targets, lines[last] as Line) }],
    lines: last - at + 1,
  };
}

/** Where in a line the headings begin, if they do. */
function headAt(words: string): number | undefined {
  if (MAY_HEAD.test(words)) return 0;
  return HEADS_WITHIN.exec(words)?.index;
}

/** A table ends with its last row and the nature of that; what follows in the line is text. */
function endOf(targets: readonly ReadTarget[], line: Line): number {
  const end = targets.at(-1)?.span.end ?? line.end;
  const nature = /^\s*(?:预期性|约束性)/u.exec(line.words.slice(end - line.start))?.[0] ?? '';
  return end + nature.length;
}

interface Place {
  /** Where the line begins in the document. */
  readonly offset: number;
  readonly columns: readonly Column[];
  readonly plan: PlanPeriod | undefined;
}

const readLine = (normal: NormalText, from: number, place: Place): ReadTarget[] =>
  rowsIn(normal.text, from).flatMap(({ start, end }) => {
    const row = rowOf(normal, start, end, place);
    if (!row) return [];
    const read = rowTargets(row.target, place.plan);
    return row.sure ? read.map((target) => ({ ...target, confidence: SURE })) : read.map(doubted);
  });

const doubted = (target: ReadTarget): ReadTarget => ({
  ...target,
  confidence: DOUBTFUL,
  doubts: [...target.doubts, 'cells-glued'],
});

function headerOf(text: string): { readonly columns: readonly Column[]; readonly end: number } | undefined {
  const columns: Column[] = [];
  HEADING.lastIndex = 0;
  let end = 0;
  for (let found = HEADING.exec(text); found; found = HEADING.exec(text)) {
    const column = columnOf(found[0]);
    if (!column) break;
    columns.push(column);
    end = HEADING.lastIndex;
  }
  const figures = columns.filter(({ role }) => FIGURES.has(role)).length;
  return isHeader(columns) && figures > 1 ? { columns: settle(columns), end } : undefined;
}

const FIGURES = new Set<Column['role']>(['baseline', 'target', 'value', 'growth']);

/** The rows of a line: each ends with its nature, or with the line. */
function rowsIn(text: string, from: number): { start: number; end: number }[] {
  const rows: { start: number; end: number }[] = [];
  let start = from;
  for (const { index, 0: word } of text.matchAll(/预期性|约束性/gu)) {
    if (index < from) continue;
    rows.push({ start, end: index + word.length });
    start = index + word.length;
  }
  if (start < text.length) rows.push({ start, end: text.length });
  return rows.filter((row) => row.end - row.start <= LONGEST_ROW);
}

/** Number, name, figures, nature. */
const ROW =
  /^(?:(?<category>\D{2,8}?)?(?<number>\d{1,3})[.、]?)?(?<words>[^\d[(≥≤><-].*?)(?<run>(?:[\d≥≤><-]|[[(][\d.-][\d.,%-]*[\])])(?:[\d.,%≥≤><-]|[[(][\d.-][\d.,%-]*[\])])*)(?<nature>预期性|约束性)?$/u;

function rowOf(
  normal: NormalText,
  from: number,
  to: number,
  { offset, columns }: Place,
): { readonly target: TargetRow; readonly sure: boolean } | undefined {
  const text = normal.text.slice(from, to);
  const figured = columns.filter(({ role }) => FIGURES.has(role));
  const cut = text.includes('。')
    ? undefined
    : (cutWithUnits(text, figured) ?? cutByArithmetic(text, columns, figured));
  if (!cut) return undefined;
  const place = (start: number, end: number) => {
    const span = normal.original({ start, end });
    return { start: span.start + offset, end: span.end + offset };
  };
  const runAt = to - cut.nature.length - cut.cells.join('').length;
  let at = runAt;
  const values = cut.cells.flatMap((cell, index): (RowValue & { role: Column['role'] })[] => {
    const start = at;
    at += cell.length;
    const { role, year } = figured[index] as Column;
    const span = place(start, at);
    const figure = new TableCell(span.start, span.end, cell, cell);
    return figure.value ? [{ ...figure.value, role, year, cell: figure }] : [];
  });
  return {
    sure: cut.sure,
    target: {
      name: cut.name,
      unit: cut.unit,
      category: columns.some(({ role }) => role === 'category') ? cut.category : null,
      baseline: values.find(({ role }) => role === 'baseline'),
      targets: values.filter(({ role }) => role === 'target'),
      growth: values.find(({ role }) => role === 'growth'),
      property: PROPERTIES[cut.nature] ?? null,
      lead: null,
      span: place(runAt - cut.words, at),
    },
  };
}

/** A row taken apart. */
interface Cut {
  readonly name: string;
  readonly unit: string | null;
  readonly category: string | null;
  readonly nature: string;
  /** How long name and unit are together. */
  readonly words: number;
  readonly cells: readonly string[];
  readonly sure: boolean;
}

/** 科普教育基地31家60家以上: figures that are parted by their unit. */
const WITH_UNITS =
  /^(?<name>\D.*?)(?<first>\d[\d.,]*(?<unit>[^\d.,[(预约]{1,6}))(?<second>\d[\d.,]*\k<unit>(?:以上|以内|左右)?)(?<nature>预期性|约束性)?$/u;

function cutWithUnits(text: string, figured: readonly Column[]): Cut | undefined {
  const { name, first, unit, second, nature = '' } = WITH_UNITS.exec(text)?.groups ?? {};
  if (!name || !first || !unit || !second || figured.length !== 2) return undefined;
  const known = wholeUnit(unit);
  if (known === null && unit !== '万' && unit !== '亿') return undefined;
  const cells = [first, second];
  return { name, unit: known, category: null, nature, words: name.length, cells, sure: true };
}

function cutByArithmetic(
  text: string,
  columns: readonly Column[],
  figured: readonly Column[],
): Cut | undefined {
  const { words = '', run = '', nature = '', category = null } = ROW.exec(text)?.groups ?? {};
  const named = words === '' ? undefined : nameAndUnit(words, columns);
  const split = named && splitFigures(run, figured, named.unit);
  return named && split && { ...named, category, nature, words: words.length, ...split };
}

/** 高新技术企业数量家: the longest unit that the words end with, where the table has a column of units. */
function nameAndUnit(
  words: string,
  columns: readonly Column[],
): { readonly name: string; readonly unit: string | null } | undefined {
  if (!columns.some(({ role }) => role === 'unit')) return unitInName(words);
  for (let from = Math.max(2, words.length - 8); from < words.length; from++) {
    const unit = wholeUnit(words.slice(from));
    if (unit !== null) return { name: words.slice(0, from), unit };
  }
  return undefined;
}
