import type { Statement } from './statement';

const POSTS = /(?:组长|主任|主席|召集人|成员单位|联络员|专班)$/u;

/** How far before its figure a duty to report may stand. */
const REACH = 20;
const REPORTS = /(?:报送|上报|呈报|提交)[^,;。]{0,12}(?:总结|报告|方案|计划|报表|台账|材料|清单)$/u;

/** 设组长1名, 报送工作总结1份: how the work is organised, and not what it is to achieve. */
export function organisesWork({ figure, name }: Statement, text: string): boolean {
  const unit = figure?.unit ?? '';
  if (figure === undefined || name === undefined) return false;
  if (unit === '名' || unit === '人' || unit === '个') return POSTS.test(text.slice(name.start, name.end));
  const reported = unit === '份' || unit === '次';
  return reported && REPORTS.test(text.slice(Math.max(0, figure.start - REACH), figure.start));
}
