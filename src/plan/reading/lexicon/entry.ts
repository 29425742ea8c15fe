import type { Comparator } from '../../schema';

/**
 * What a word does in a sentence that sets a target.
 *
 * - `reach` 达到, 提高到, 突破: what follows is a level, or states how it compares
 * - `rise`, `fall` 增长, 下降: what follows is a change
 * - `act` 新增, 培育, 引进: what follows is a number of things to be brought about
 * - `bound` 以上, 左右, 至少: how the number is meant
 * - `each-year`, `cumulative`, `this-year`: the time that the number is counted over
 * - `plan-end` 到规划期末: the last year of the plan
 * - `each`, `respectively` 各, 分别: the number belongs to each of several names
 * - `intent` 力争, 确保: a target follows
 * - `adverb` 积极, 大力: says nothing here, but stands before the verb
 * - `basis` 相比, 基础上, 到 before a year: go with the year and name nothing
 * - `past` 已, 截至, 同比: what is said has happened
 * - `grant` 给予, 补助: money for whoever meets a condition
 * - `focus` 围绕, 依托: the number counts what is there, not what is wanted
 * - `from`, `than`, `by`: a baseline follows, or a comparison, or (English) a change
 * - `multiple` 翻一番: a number of times the baseline
 * - `rank`, `relative`: a place in an order, or a comparison with others
 * - `lead` 牵头单位: who answers for it
 * - `text`: a word that contains one of the others and is none, such as 增加值
 */
export type WordKind =
  | 'reach'
  | 'rise'
  | 'fall'
  | 'act'
  | 'bound'
  | 'each-year'
  | 'cumulative'
  | 'this-year'
  | 'plan-end'
  | 'each'
  | 'respectively'
  | 'intent'
  | 'adverb'
  | 'basis'
  | 'past'
  | 'grant'
  | 'focus'
  | 'from'
  | 'than'
  | 'by'
  | 'multiple'
  | 'relative'
  | 'lead'
  | 'and'
  | 'text';

/** A group of words that mean the same to the grammar. */
export interface WordGroup {
  readonly kind: WordKind;
  /** Simplified, half-width, lower case; separated by blanks, `_` stands for a blank inside a phrase. */
  readonly words: string;
  readonly comparator?: Comparator;
  /** Where less is wanted: 控制在, 下降. */
  readonly direction?: 'down';
  /** New ones are counted, not all there are: 新增, 新认定. */
  readonly adds?: true;
  /** Says what somebody has, and may only describe them: 拥有6件以上发明专利的企业. */
  readonly has?: true;
  /** Also what is done to problems: 突破关键技术6项. */
  readonly breaks?: true;
  /** What is built stays: 每年 of the clause before does not reach it. */
  readonly builds?: true;
  /** Says how many there are to be, not how many are added: 集聚创业导师100名. */
  readonly holds?: true;
  /** Brings about what it counts, also where that is measured: 盘活土地100公顷; 完成产值9亿元 reaches a level. */
  readonly moves?: true;
  /** What follows is a part of what was counted before: 其中. */
  readonly ofWhich?: true;
  /** Says where, or for and with whom, at the head of a clause, where a verb comes later in it: 在养老领域实施项目. */
  readonly wantsVerb?: true;
  /** Counts only at the head of a clause: 全市 there is where something is done, and else a part of a name. */
  readonly opensClause?: true;
  /** Counts only directly before work: 年培训600人次. */
  readonly beforeWork?: true;
  /** Of `past`: says so of its sentence alone, as 仅有 does. */
  readonly here?: true;
  /** Of `past`: compares with a year ago, which a target may do too: 同比增长12%. */
  readonly compares?: true;
  /** Names what it does: 造林5万亩. */
  readonly tells?: true;
  /** Also the first word of names, and taken for that unless a number follows: 授权发明专利, 上市企业. */
  readonly names?: true;
  /** Counts only directly before a number: 达, 超, 近 are parts of too many other words. */
  readonly beforeNumber?: true;
  /** Counts only directly before a year: 比 2019 年. */
  readonly beforeYear?: true;
  /** Counts only before a year that a comparison is made with: 与 2019 年相比, 在 2022 年的基础上. */
  readonly beforeBasis?: true;
  /** Counts only directly after a number and its unit: 余, 多, 以上. */
  readonly afterNumber?: true;
  /** Of `multiple`: how many times the baseline; of 零增长, 1. */
  readonly times?: number;
}
