/** What a section is about, by the words of its heading; the first kind whose word occurs counts. */
export type SectionKind = 'past' | 'grant' | 'target' | 'support' | 'task';

export const SECTIONS: readonly { readonly kind: SectionKind; readonly words: readonly string[] }[] = [
  {
    kind: 'past',
    words:
      '发展基础 工作基础 现实基础 基础条件 现状 成效 成就 回顾 取得 发展形势 面临 形势与 机遇 挑战 存在问题 主要问题 问题 完成情况 进展 发展环境 发展背景 总结 基础与形势 显著提升 显著增强 显著成效 不断壮大 不断涌现 不断推进 持续增强 不断优化'.split(
        ' ',
      ),
  },
  { kind: 'target', words: '目标 指标'.split(' ') },
  {
    kind: 'grant',
    words:
      '资金安排 资金筹措 资金来源 资金使用 资金预算 投资估算 经费预算 奖补 奖励 补助 资助 扶持政策 政策支持 支持政策 优惠政策 扶持措施 政策措施'.split(
        ' ',
      ),
  },
  { kind: 'support', words: '保障 组织实施 附则 工作要求 组织领导'.split(' ') },
];

/** Headings of past sections that must not be taken for one when they follow a target section (能力显著提升 as a goal). */
export const GOAL_LIKE = '显著提升 显著增强 不断壮大 持续增强 不断优化'.split(' ');
