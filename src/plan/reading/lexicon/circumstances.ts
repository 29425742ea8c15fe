import type { WordGroup } from './entry';

/** Words around a number that say how, when, for whom and whether it is meant as a target. */
export const CIRCUMSTANCES: readonly WordGroup[] = [
  { kind: 'bound', comparator: '>=', words: '以上 及以上 或以上 起', afterNumber: true },
  { kind: 'bound', comparator: '>', words: '余 多 有余 开外', afterNumber: true },
  { kind: 'bound', comparator: '~', words: '左右 上下 前后', afterNumber: true },
  { kind: 'bound', comparator: '<=', words: '以内 以下 之内 及以下 内', afterNumber: true },
  { kind: 'bound', comparator: '>=', words: '至少 最少 不低于 不少于 最低 不少' },
  { kind: 'bound', comparator: '<=', words: '至多 最多 不超过 不高于' },
  { kind: 'bound', comparator: '~', words: '约 近 大约 大概 接近', beforeNumber: true },
  { kind: 'each-year', words: '每年 每年度 每学年 平均每年 每年平均 每年都 年均 年平均' },
  { kind: 'each-year', beforeWork: true, words: '年' },
  { kind: 'cumulative', words: '累计 累计共 合计 总计 共计 累积 五年累计 三年累计 共' },
  {
    kind: 'this-year',
    words:
      '全年 年内 当年 今年 本年 本年度 明年 明年上半年 明年下半年 明年底 上半年 下半年 今年上半年 今年下半年 今年内 年底前 年底 年末 月底前 月末前',
  },
  {
    kind: 'plan-end',
    words:
      '到期末 至期末 规划期末 到规划期末 至规划期末 计划期末 到计划期末 方案期末 到方案期末 行动期末 到行动期末 实施期末 到实施期末 本届任期末 任期末',
  },
  { kind: 'each', words: '各 均 都', beforeNumber: true },
  { kind: 'each', words: '各建成 各引进 各培养 均达到 各达到 都达到 均超过 均突破 均保持' },
  {
    kind: 'each',
    adds: true,
    words:
      '各新增 各新建 各建设 各建成 各培育 各引进 各打造 各创建 各认定 各新认定 各选派 各布局 各培养 各组建',
  },
  { kind: 'respectively', words: '分别 依次' },
  {
    kind: 'intent',
    words:
      '以此为起点 通过三年 通过五年 经过三年 经过五年 今后 未来三年 未来五年 未来两年 未来几年 力争 争取 确保 力促 努力实现 计划到 预期目标 目标是 目标为 主要目标 具体目标 工作目标 发展目标',
  },
  { kind: 'intent', opensClause: true, words: '要 必须 务必' },
  {
    kind: 'adverb',
    words:
      '预计 对口 全职 定向 公开 分批 择优 滚动 梯次 精准 积极 加快 大力 着力 重点 逐步 全力 稳步 进一步 持续 深入 扎实 努力 认真 有序 统筹 并 并且 还 再 也 共同 联合 同步 主动 优先 切实 继续 不断 全面',
  },
  { kind: 'adverb', ofWhich: true, words: '其中' },
  { kind: 'adverb', opensClause: true, wantsVerb: true, words: '在 向 对 为 利用 通过 借助 结合 会同' },
  { kind: 'adverb', opensClause: true, words: '全县 全市 全区 全省 全州 全镇 我县 我市 我区 我省' },
  {
    kind: 'past',
    words:
      '已 已经 截至 截止 目前 以来 荣获 实现了 获批了 突破了 达到了 增加了 增长了 提高了 下降了 提升了 取得了 完成了 建成了 引进了 培育了 新增了 形成了 ' +
      '过去三年 过去五年 地处 下辖 同期 上年度 上年 去年 位居 居全 先后 顺利 曾 其间 期间 回顾 曾经 现状 最高值 共印 累计获得 至今',
  },
  {
    kind: 'past',
    here: true,
    words:
      '现有 共有 原有 近三年 近两年 近五年 近几年 近年来 仅为 仅有 仅 只有 只占 占到了 占了 存在 存在差距 有差距 一定差距 较大差距 不小差距 差距较大 差距明显 差距仍 差距在 差距达 差距为 ' +
      '明显不足 仍不足 能力不足 严重不足 不足之处 不足问题 存在缺口 尚缺口 缺口较大 缺口达 缺口为 尚未 还不 储量 探明 核减',
  },
  { kind: 'past', here: true, beforeNumber: true, words: '不足 不到 年产能' },
  { kind: 'past', here: true, opensClause: true, words: '但 但是 然而 可是' },
  { kind: 'grant', beforeNumber: true, words: '补' },
  { kind: 'past', compares: true, words: '同比 环比' },
  { kind: 'past', words: '连续', beforeNumber: true },
  {
    kind: 'grant',
    words:
      '给予 奖励 补助 资助 补贴 奖补 一次性 贴息 奖金 后补助 配套支持 资金支持 经费支持 扶持资金 减免 减按 加计扣除 税前扣除 罚款 处以 最高 最高不超过 封顶 兑现 标准给予 择优给予 择优支持 予以 每家补 ' +
      '权重 分值 满分 总分 计分 扣分 加分 得分 净收入 收益 股权 入股 违约金 期权 分红 税率 最高额度 贷款额度 资助额度 支持额度 奖励额度 补助额度 授信额度 额度为 单笔 申领额度 支持强度 单户 单家 单个项目最高 单个企业最高 担保费 利率',
  },
  {
    kind: 'focus',
    words:
      '围绕 依托 聚焦 根据 按照 坚持 贯彻 针对 对照 瞄准 面向 鼓励 对于 凡 符合 满足 具备 具有 未达到 对获得 对新认定 对首次 对认定 经认定 包括 分为 分成 规划期 有效期 自发布 施行 下设 设有 分设 规划面积 占地 位于 坐落于 涉及 核定编制 核定人员编制 严禁 禁止',
  },
  {
    kind: 'from',
    words:
      '从不足 由不足 从不到 由不到 由去年的 从去年的 由上年的 从上年的 由上年 从上年 由去年 从去年 从 由 由现在的 由现有的 由现有 由目前的 由目前 由原来的 由原有的 由原定的 由原 由当前的 从现在的 从现有的 从现有 从目前的 从目前 从原来的 从当前的',
    beforeNumber: true,
  },
  {
    kind: 'from',
    words: '由第 从第 由全省第 从全省第 由全国第 从全国第 由全市第 从全市第',
    beforeNumber: true,
  },
  { kind: 'than', words: '比 较', beforeYear: true },
  { kind: 'than', words: '与 同 在 以', beforeBasis: true },
  { kind: 'basis', words: '到 至 在 于 力争到 到了', beforeYear: true },
  { kind: 'basis', words: '基础上 相比 相比较 水平基础上' },
  { kind: 'than', words: '比上年 较上年 比去年 较去年 比上年度' },
  { kind: 'lead', words: '牵头单位 牵头部门 责任单位 责任部门 牵头责任单位 负责单位 主要责任单位 承担单位' },
  {
    kind: 'relative',
    words:
      '高于全省平均水平 高于全国平均水平 高于全市平均水平 高于全省平均 高于全国平均 高于全市平均 高于全省 高于全国',
  },
  {
    kind: 'relative',
    words:
      '达到全省平均水平 达到全国平均水平 达到全市平均水平 超过全省平均水平 超过全国平均水平 超过全市平均水平 超过全省平均 超过全国平均 不低于全省平均水平 不低于全国平均水平 ' +
      '高于地区生产总值增速 高于GDP增速 高于gdp增速 高于经济增速 高于财政经常性收入增长 与经济增长同步 与GDP增长基本同步 快于经济增长 高于全县平均水平 高于全区平均水平 高于地区生产总值增幅 高于地区生产总值增长 高于经济增长 高于财政收入增幅 高于财政收入增速 高于财政经常性收入增幅 ' +
      '快于全省平均水平 快于全国平均水平 快于全省平均 快于全国平均 优于全省平均水平 优于全国平均水平',
  },
  { kind: 'multiple', times: 2, words: '翻一番 翻番 实现倍增 倍增 增加一倍 增长一倍 翻一倍 翻1番' },
  { kind: 'multiple', times: 4, words: '翻两番 翻二番 翻2番' },
  { kind: 'multiple', times: 8, words: '翻三番' },
  { kind: 'multiple', times: 1, words: '零增长 实现零增长' },
  { kind: 'multiple', times: 0.5, direction: 'down', words: '减半 减少一半 下降一半 降低一半' },
];

/** Words that contain one of those above and mean nothing of the kind. */
export const NOT_CIRCUMSTANCES: WordGroup = {
  kind: 'text',
  words:
    '通过率 通过验收 利用率 利用效率 利用外资 结合部 结合点 共建单位 共建共享 各建设单位 各培养单位 各引进单位 各创建城市 满意度得分 加计扣除额 研发费用加计扣除的企业 加计扣除享受企业 加计扣除享受户数 给予重点支持 给予重点扶持 予以重点支持 基地处理 土地处置 场地处 兑现率 加计扣除应享尽享 加计扣除辅导 活动周期间 活动期间 规划期间 实施期间 建设期间 创建期间 汛期间 的目标 的水平 的任务 的要求 的规模 市级以上 省级以上 国家级以上 区级以上 县级以上 地市级以上 规模以上 限额以上 限上 大专以上 本科以上 硕士以上 博士以上 中级以上 高级以上 副高以上 及以上学历 及以上职称 市级及以上 省级及以上 国家级及以上 ' +
    '规模以下 国家级及省级 双倍增 倍增" "倍增 倍增计划 倍增行动 倍增工程 年度计划 计划项目 科技计划 研发计划 行动计划 人才计划 计划生育 目标任务 目标责任 目标导向 要素 要求 要点 重要 主要 需要 必要 将来 将军 应用 应急 对应 应对 供应 反应 ' +
    '相应 适应 响应 各类 各级 各地 各界 各项 各部门 各县 各区 各市 各单位 各乡镇 都市 首都 成都 共同 共享 公共 共性 共赢 共管 共用 共青团 奖励机制 国家奖励 科技奖励 科学技术奖励 成果奖励 激励 每年度 人均 均衡 均等 平均 ' +
    '户均 亩均 地均 约束 节约 大约束 契约 预约 合约 公约 附近 最近 近年 近期 临近 多元 多样 多式 多层次 多功能 多领域 内容 内涵 内外 内部 内地 内蒙古 国内 省内 市内 区内 境内 ' +
    '业内 校内 室内 县内 对内 院内 起步 起点 起草 起到 发起 引起 一起 再生 再造 再就业 使用 大使 让步 转让 拟定 模拟 收益率 择优劣 最高值 资助对象 持续增长 可持续 已有 重点实验室 重点企业 重点项目 ' +
    '重点研发 重点产业 重点领域 重点任务 重点工程 重点人群 重点园区 重点高校 重点学科 重点用能 重点行业 基本公共 基本农田 基本医疗 基本养老 总体规划 总体水平 努力工作 全部门 推动力 积极性 加快发展 ' +
    '股权市场 股权投资 股权融资 股权交易 股权改革 收益分配 收益权 最高人民 授信企业 额度内 少年 青年 青少年 学年 年龄 年鉴 年报 周年 多年 常年 往年 成年 老年 中年 童年 壮年 逐年',
};
