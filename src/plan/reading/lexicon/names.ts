/** Words that stand before the name of an indicator and do not belong to it; cut off one after another. */
export const BEFORE_NAMES: readonly string[] = (
  '到 至 达到 进入 跃居 跻身 位居 力争 争取 确保 努力 计划 预计 积极 加快 大力 着力 重点 逐步 全力 稳步 进一步 持续 基本 原则上 总体上 其中 同时 并 且 还 再 将 要 应 须 使 让 推动 促进 实现 ' +
  '全市 全区 全县 全省 全国 全镇 全州 全域 我市 我区 我县 我省 本市 本区 本县 市内 区内 省内 以上 以及 和 与 及 的 、 或 " , - ~ ) ] · . 是 即 有 在 对 为 以 把 若干 一批 ' +
  '全部 总数 总量 期间 末 底 前 年 时 ； : 在全市 在全省 左右 等 约 the a an of to and for in that all'
).split(' ');

/** Words that stand after the name and do not belong to it. */
export const AFTER_NAMES: readonly string[] =
  '要 实现 将 应 须 进入 位居 走在 跻身 稳居 保持 迈入 处于 全省 全市 全国 全区 力争 争取 确保 努力 年均 平均 累计 总体 分别 均 各 都 也 则 已 在 以 由 从 约 近 全年 每年 , 、 " : ( [ - 的 合计 共 和 及 与 总计 should will shall must to by of is are be the'.split(
    ' ',
  );

/** Name of an indicator of which less is better. */
export const LESS_IS_BETTER =
  '能耗 水耗 电耗 物耗 排放 浓度 死亡率 发病率 失业率 事故 污染物 贫困 碳强度 投诉 用水量 消耗 降幅 下降率 emissions poverty mortality unemployment waste pollution consumption'.split(
    ' ',
  );

/** Name of an indicator that is itself a rate of growth. */
export const RATES = ['增长率', '增速', '增幅', '涨幅', '增长速度', '年均增长', 'growth'];

/** What is left of 争取3-5年时间突破: a length of time, not a name. */
export const NO_NAMES =
  '每季度 每月 每半年 每周 每季 每次 时间 左右 以上 目标 水平 任务 要求 规模 期间 情况'.split(' ');
