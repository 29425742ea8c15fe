import { normalise } from '../../../plan/reading/normalise';
import { planPeriodOf } from '../../../plan/reading/planPeriod';
import { tokenise } from '../../../plan/reading/tokenise';

/** What a plan says of itself; the user fills in what the document leaves open. */
export interface PlanFacts {
  readonly title: string;
  readonly region: string;
  readonly issuer: string;
  readonly start: string;
  readonly end: string;
}

const LINES_OF_HEAD = 12;
const LONGEST_TITLE = 60;
const NAMES_PLAN = /规划|计划|纲要|方案|意见|\bplan\b|\bstrategy\b/i;
const REGION =
  /^[\p{Script=Han}]{2,12}?(?:自治区|自治州|省|市|区|县|旗)(?:[\p{Script=Han}]{1,4}?[市区县旗])?/u;
const ISSUER = /^[\p{Script=Han}]{2,20}?(?:人民政府办公[厅室]|人民政府|委员会|科学技术局|科技局)/u;

/**
 * Title, region, issuer and years, as far as the head of a document shows them; empty where it does not.
 *
 * @example planFacts('云州市科技创新规划\n（2026-2030年）\n…') // { title: '云州市科技创新规划', region: '云州市', start: '2026', … }
 */
export function planFacts(text: string): PlanFacts {
  const { text: plain } = normalise(text);
  const period = planPeriodOf(tokenise(plain), plain);
  const head = text
    .split('\n', LINES_OF_HEAD)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '' && line.length <= LONGEST_TITLE);
  const line = head.find((each) => NAMES_PLAN.test(each)) ?? head[0] ?? '';
  // 关于印发《…规划》的通知 names the plan within its brackets.
  const title = /《([^《》]+)》/.exec(line)?.[1] ?? line;
  return {
    title,
    region: REGION.exec(title)?.[0] ?? '',
    issuer: head.map((line) => ISSUER.exec(line)?.[0]).find((issuer) => issuer !== undefined) ?? '',
    start: period ? String(period.from) : '',
    end: period ? String(period.to) : '',
  };
}
