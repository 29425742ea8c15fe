import { METHODS } from '../progress/methods';
import type { Situation } from '../progress/situation';
import { CellProblem, undefinedResult } from './cellProblem';
import { perElement } from './perElement';
import type { CellOutput } from './signature';
import type { StatusOptions } from './statusOptions';
import { STATUS_READERS, type StatusValues, situated } from './statusReaders';

export const status = perElement<StatusValues>(
  {
    name: 'STATUS',
    group: 'status',
    summary: {
      zh: '判断指标进展：已实现、快于序时、符合序时、滞后……',
      en: 'The verdict on an indicator: achieved, ahead, on track, behind …',
    },
    details: {
      zh: `先问是否达标，再与目标轨迹比较：领先 = 完成进度 − 轨迹进度，容差 5%，严重滞后 15%。约束性指标（nature=binding）落后即为滞后。空白不是错误：无观测值为“无数据”，缺基数、目标或时期为“无法评估”，EXPLAIN 说明缺什么。结果为纯文字，不带图形符号。

| 选项 | 取值 |
|---|---|
| \`method\` | \`schedule\`（默认）、\`statcan\`、\`eurostat\`、\`un-chart\`、\`destatis\`（基数取最近六点中的第一点） |
| \`labels\` | \`zh\`（默认）、\`en\`、\`code\` |
| \`result\` | \`status\`（默认）、\`value\` 判断所依据的数值（如领先幅度、增速之比）、\`score\` 方法给出的分值 |
| \`kind\` | \`level\`（默认）、\`annual-increment\` 每年新增、\`cumulative-increment\` 累计新增（基数视为 0）、\`growth-rate\` 年均增长（12% 写 0.12；\`unit=percent\` 时写 12）、\`relative\` 与参照值比较、\`milestone\` 是否完成 |
| \`measure\` | \`stock\`（默认）、\`flow\` 年内累计值按当年目标 × 月份/12 比较、\`ratio\`、\`rate\` 观测值本身是增速：kind=growth-rate 时指基期以来的年均增速，逐年增速先连乘 (Π(1+gᵢ))^(1/n) − 1 |
| \`nature\` | \`expected\`（默认）、\`binding\` |
| \`path\` | \`linear\`（默认）、\`compound\` |
| \`direction\` | \`up\`、\`down\`；缺省按比较方式，再按基数到目标的方向 |
| \`comparator\` | \`>=\`、\`>\`、\`~\`、\`=\`、\`range\`（目标值取先到的一端）、\`<=\` |
| \`tolerance\`、\`severe\`、\`near\` | 0.05、0.15、0.02（左右） |
| \`unit\` | 增速的单位：\`fraction\`（默认）、\`percent\` |
| \`share\` | 往年同期占全年的比重，代替 月份/12 |
| \`limit\` | 自然极限，如 100；仅用于无目标时的 statcan、eurostat |
| \`revised-from\`、\`revised-target\` | 目标自某期起调整为新值，轨迹在该期期初转折；kind=growth-rate 时为新的年均增速，此前按原增速 (1+g)^t、此后按新增速 (1+g′)^u 连乘 |`,
      en: `Asks first whether the target is met, then compares with the path: lead = progress − progress of the path, tolerance 5 %, severe 15 %. A binding indicator (nature=binding) has no tolerance below its path. Blanks are no errors: without an observation the answer is "no data", without baseline, target or a period "not assessable", and EXPLAIN says what is missing. The answer is a plain word without a shape.

| option | values |
|---|---|
| \`method\` | \`schedule\` (default), \`statcan\`, \`eurostat\`, \`un-chart\`, \`destatis\` (baseline: the first of the last six points) |
| \`labels\` | \`zh\` (default), \`en\`, \`code\` |
| \`result\` | \`status\` (default), \`value\` the figure that the verdict rests on (lead, ratio of growth rates …), \`score\` the method's points |
| \`kind\` | \`level\` (default), \`annual-increment\`, \`cumulative-increment\` (baseline counts as 0), \`growth-rate\` (12 % is 0.12; with \`unit=percent\` it is 12), \`relative\` to a reference value, \`milestone\` done or not |
| \`measure\` | \`stock\` (default), \`flow\` holds the year's sum so far against the year's target × month/12, \`ratio\`, \`rate\` the observation is itself a growth rate: under kind=growth-rate the average a year since the base; chain yearly rates first, (Π(1+gᵢ))^(1/n) − 1 |
| \`nature\` | \`expected\` (default), \`binding\` |
| \`path\` | \`linear\` (default), \`compound\` |
| \`direction\` | \`up\`, \`down\`; by default that of the comparator, else from baseline to target |
| \`comparator\` | \`>=\`, \`>\`, \`~\`, \`=\`, \`range\` (target: the bound reached first), \`<=\` |
| \`tolerance\`, \`severe\`, \`near\` | 0.05, 0.15, 0.02 (for ~) |
| \`unit\` | unit of growth rates: \`fraction\` (default) or \`percent\` |
| \`share\` | share of the year that earlier years had by this month, instead of month/12 |
| \`limit\` | natural limit such as 100; for statcan and eurostat without a target |
| \`revised-from\`, \`revised-target\` | from this period on another target holds; the path bends where the period begins. With kind=growth-rate it is the new rate a year: (1+g)^t up to there, times (1+g′)^u since |`,
    },
    examples: [
      {
        formula: 'POLICY.STATUS(198, 2020, 400, 2025, 270, "2023-06")',
        result: '滞后',
        how: {
          zh: '完成进度 72/202 = 35.6%，序时进度 50%，落后 14.4 个百分点',
          en: 'progress 72/202 = 35.6 %, time elapsed 50 %, 14.4 points behind',
        },
      },
      {
        formula: 'POLICY.STATUS(14.5, 2015, 7.25, 2030, 10.2, 2023, "method=statcan; labels=code")',
        result: 'substantial_progress',
        how: {
          zh: '加拿大统计局公布：增速之比 0.95259',
          en: 'published by Statistics Canada: ratio of growth rates 0.95259',
        },
      },
    ],
    source: {
      zh: '序时进度法为本工具规则（序时进度与国家规划中期评估用语）；statcan：Statistics Canada、open-sdg；eurostat：Eurostat、EUSTAT；un-chart：UN Progress Chart 2023；destatis：德国可持续发展指标',
      en: 'schedule is a rule of this tool, after 序时进度 and the words of the national mid-term review; statcan: Statistics Canada, open-sdg; eurostat: Eurostat, EUSTAT; un-chart: UN Progress Chart 2023; destatis: German sustainability indicators',
    },
  },
  STATUS_READERS,
  situated(answer),
);

function answer(situation: Situation, options: StatusOptions): CellOutput {
  const method = METHODS[options.method];
  if (options.result === 'status') return label(options, method.judge(situation, options));
  const figure = method[options.result](situation, options);
  if (Number.isNaN(figure)) {
    throw new CellProblem('#N/A', {
      zh: '此处没有这项数值，EXPLAIN 说明原因',
      en: 'there is no such figure here; EXPLAIN says why',
    });
  }
  if (!Number.isFinite(figure)) {
    throw undefinedResult({
      zh: '基数等于目标，所需增速为 0，比值无穷大',
      en: 'baseline equals target: no growth was required, so the ratio is infinite',
    });
  }
  return figure;
}

function label({ method, labels }: StatusOptions, code: string): CellOutput {
  const published = METHODS[method].words;
  // Codes that are numbers, as those of the UN chart, are answered as numbers.
  if (labels === 'code') return /^\d+$/.test(code) ? Number(code) : code;
  return published[code]?.[labels] ?? code;
}
