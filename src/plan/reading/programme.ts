import type { Statement } from './statement';

/** What says that money is set aside, or what a project costs or takes up, at the end of the words before the figure. */
const SET_ASIDE =
  /(?:(?:^|[,;:。、(])投资|用地|总投资|估算投资|概算投资|计划投资|投资估算|投资概算|概算|预算|工程投资|项目投资|财政出资|出资|专项资金|财政资金|补助资金|奖补资金|专项经费|工作经费|本级资金|建筑面积|用地面积|占地面积|占地|设计[年日]?[^,;。\d]{0,6}能力|设计产能)(?:总额|总计|合计|共计|共|约|为|的)*$/u;

/** As far before a sum as the words may stand that say what it is for. */
const REACH = 14;

/** 安排专项资金200万元, 总投资3亿元: money on the way to something, where nothing says that so much of it is wanted. */
export function isBudget({ figure, scope, verb, segment, previous }: Statement, text: string): boolean {
  const measured = figure?.unitClass === 'money' || figure?.unitClass === 'measure';
  if (!figure || !measured || figure.bound !== undefined) return false;
  if (verb?.word?.comparator !== undefined || scope.counted !== undefined) return false;
  const wanted = segment.has('intent');
  const ofWhatIsWanted = segment.after !== 'sentence' && previous?.verb?.kind === 'act';
  if (wanted || ofWhatIsWanted) return false;
  return SET_ASIDE.test(text.slice(Math.max(0, figure.start - REACH), figure.start));
}

/** What can be twice as much: 企业数量, 总产值, 销售收入. */
const COUNTABLE = /[数量值额入润税资能模]$/u;

/** 创新主体倍增, 企业倍增: a programme and no number, unless it says what is doubled, since when, or that it is to be reached. */
export function isSlogan({ verb, base, name }: Statement, text: string): boolean {
  if (verb?.kind !== 'multiple' || base !== undefined || name === undefined) return false;
  const bare = verb.end - verb.start === 2 && text.startsWith('倍增', verb.start);
  return bare && !COUNTABLE.test(text.slice(name.end - 1, name.end));
}
