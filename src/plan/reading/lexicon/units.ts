/**
 * Units. `count`: things that are counted one by one; 万 and 亿 before them are multiplied out (1万件 is 10000).
 * `measure`: quantities that are measured; 万 and 亿 stay with the unit (120 亿元). `share`: parts of a hundred.
 * `time`: lengths of time, which set a term and no target. `rank`: places in an order.
 */
export type UnitClass = 'count' | 'measure' | 'money' | 'share' | 'time' | 'rank';

export interface UnitGroup {
  readonly class: UnitClass;
  readonly words: string;
  /** Also the ending of names and numbered things (54所, 3条, 5期): counts only beside a verb. */
  readonly weak?: true;
}

export const UNITS: readonly UnitGroup[] = [
  {
    class: 'count',
    words:
      '家 个 项 件 人 名 户 座 处 台 套 辆 场 门 篇 种 只 支 份 宗 例 人次 人年 场次 家次 件次 项次 台次 台套 部 张 幅 艘 架 头 株 棵 人日 人天 户次 个次 车次 班次 间 艘次 批次 栋 幢 ' +
      '册 首 枚 学时 课时',
  },
  {
    class: 'count',
    weak: true,
    words: '口 眼 盏 列 桩 堂 趟 羽 尾 所 条 点 分 级 期 层 届 次 代 类 批 款 轮 站 村 镇 园 块 颗',
  },
  {
    class: 'money',
    words: '元 美元 欧元 港元 日元 元/人 元/亩 元/人年 元/平方公里 元/平方米 元/吨 元/吨标准煤 元/人次',
  },
  {
    class: 'measure',
    words:
      '吨 吨/小时 吨/时 蒸吨/小时 蒸吨/时 重量箱 标准箱 公斤 千克 克 吨标准煤 吨标煤 千克标准煤 公斤标准煤 克标准煤 吨/日 吨/天 吨/年 吨标准煤/元 吨标准煤/万元 吨标煤/万元 吨/万元 立方米 立方米/万元 方 升 平方米 平方公里 亩 亩次 公顷 公顷次 公里 千米 米 厘米 千瓦 千瓦时 兆瓦 mw gw kw kwh 度 蒸吨 标箱 teu ' +
      '微克/立方米 毫克/升 毫克/立方米 分贝 吨二氧化碳 吨二氧化碳/万元 人/平方公里 个/公里 平方米/人 升/人 摄氏度 mbps gbps P PFlops TB PB ' +
      '件/万人 人/万人 人年/万人 个/万人 张/千人 人/千人 件/亿元 辆/万人 家/万人',
  },
  { class: 'share', words: '% 个百分点 百分点 ‰ 倍 percent per_cent percentage_points pp' },
  {
    class: 'time',
    words:
      '年 周年 个月 月 日 天 小时 分钟 秒 周 个工作日 工作日 周岁 岁 时 年时间 季度 个季度 years months days hours minutes weeks',
  },
  { class: 'rank', words: '位 名以内 强 名次' },
  {
    class: 'measure',
    words: 'per_100,000_live_births per_1,000_live_births per_100,000 per_1,000 per_100_000 per_million',
  },
  {
    class: 'measure',
    words: '斤 tonnes tons t hectares ha km km2 m2 litres twh gw gwh mwh mtoe eur usd euro euros dollars',
  },
  {
    class: 'count',
    words:
      'people persons jobs companies enterprises firms researchers patents households schools students farmers hospitals',
  },
];

/** Where a unit's character begins another word, it is no unit: 3人工智能, 5项目. */
export const NOT_AFTER_A_NUMBER =
  '分之 人制 年制 日制 分制 米级 吨级 户型 人工 人才 人民 人员 人类 部门 部分 场所 条件 条例 件事 期间 名单 名录 名牌 户籍 所有 所属 所在 个人 分别 类型 类似 级别 市场 市级 市政 区域 县级 镇域 园区 点击 站点 ' +
  '度假 度过 代表 代码 代理 号文 条款 环境 环保 年级 年龄 年鉴 年轻 日报 日前 日起 天然 时代 时期 周边 月底 月份 方案 方面 方式 方向 方法 升级 分类 分析 分管 分布 分工 步骤 线上 线下 单位 单独 ' +
  '米粉 元素 张掖 双创 双一流 双碳 成果 成功 成立 成长 成为 对接 对外 首批 首次 间接 块链 道路 星级 只有 强化 强市 强省 位于 位居 支持 支撑 级以上 级及以上 号楼 号线 号公告 号令 度国 度省';
