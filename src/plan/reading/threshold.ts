import type { Statement } from './statement';

/** Whether the figure says of what kind something is, and not how much of it is wanted: 5亿元以上企业, 投资12亿元的项目. */
export const isThreshold = (statement: Statement, text: string): boolean =>
  statement.figure?.condition === true ||
  limitsWhatFollows(statement, text) ||
  sizesWhatFollows(statement, text) ||
  ofWhoHasIt(statement);

/** What is called by the money it makes or costs: 5亿元以上企业, 3000万元以上服务业企业. */
const SIZED =
  /^(?:规上|限上|规模以上|限额以上|工业|服务业|建筑业|制造业|农业|商贸|科技型?|骨干|龙头|重点|民营|重大)*(?:企业|集团|项目|产业|园区|集群|单位)/u;

/** The further sizes of a list, before what is called by them: 收入过50亿元、10亿元、亿元的企业分别达到6家、30家、600家. */
const FURTHER_SIZES =
  /^(?:以上)?(?:[、和及与][\d.一二三五十百千万亿]+(?:美?元|吨|亩|平方米|千瓦)(?:以上)?){1,6}的?/u;

/** 研发费用75%加计扣除政策; 支持年收入10亿元企业做强, without a bound or 的 between; 收入过50亿元、10亿元的企业 in a list. */
function sizesWhatFollows({ figure }: Statement, text: string): boolean {
  if (figure?.unitClass === 'share') return text.startsWith('加计扣除', figure.end);
  const measured = figure?.unitClass === 'money' || figure?.unitClass === 'measure';
  if (!measured) return false;
  const next = text.charAt(figure.end);
  const list = '、和及与以'.includes(next)
    ? FURTHER_SIZES.exec(text.slice(figure.end, figure.end + 48))
    : null;
  const end = figure.end + (list?.[0].length ?? 0);
  return (list !== null || figure.unitClass === 'money') && SIZED.test(text.slice(end, end + 12));
}

/** 10吨及以下锅炉, 千亿元以上产业集群, 5亿元以上企业: a limit directly before what it describes. */
function limitsWhatFollows({ figure, segment }: Statement, text: string): boolean {
  const money = figure?.unitClass === 'money';
  const sized = money && SIZED.test(text.slice(figure.end + 2, figure.end + 14));
  if (money && text.charAt(figure.start - 1) === '对') return true;
  const limit = figure?.bound === '<=' || (money && figure.inWords) || sized;
  const at = segment.tokens.findIndex(({ start }) => start === figure?.start);
  const [bound, after] = [segment.tokens[at + 1], segment.tokens[at + 2]];
  return limit && bound?.kind === 'bound' && after?.kind === 'text' && text.charAt(bound.end - 1) !== '内';
}

/** 拥有6件以上发明专利的企业, 能耗高于5000吨标准煤的项目: what somebody must have, and then who. */
function ofWhoHasIt({ figure, verb, segment }: Statement): boolean {
  const had = figure?.bound === '>=' && verb?.word?.has === true;
  const compared = verb?.kind === 'reach' && verb.word?.comparator !== undefined;
  const described = compared && figure !== undefined && figure.unitClass !== 'count';
  if (!had && !described) return false;
  return segment.tokens.some(({ kind, start }) => kind === 'of' && start > figure.start);
}
