import { PLAN, planNamed } from './catalogue';
import { type Field, fieldOf } from './indicatorFields';
import { text } from './readers';
import { spilling } from './spill';

const COLUMNS: readonly Field[] = ['name', 'unit', 'start', 'baseline', 'end', 'target', 'direction', 'kind'];

export const indicators = spilling<[string]>(
  {
    name: 'INDICATORS',
    group: 'plan',
    summary: { zh: '一个规划的全部指标', en: 'All indicators of a plan' },
    details: {
      zh: '每个指标一行，溢出九列：序号、名称、单位、基期、基数、目标期、目标值、方向、目标类型。文件未写明的为空文本。规划名须为单个单元格。',
      en: 'One row an indicator and nine columns: number, name, unit, base period, baseline, target period, target, direction and kind of target. What the document does not say is an empty text. The plan is a single cell.',
    },
    examples: [
      {
        formula: 'INDEX(POLICY.INDICATORS("luquan-2021-2025"), 6, 7)',
        result: '350',
        how: {
          zh: '表1 第 6 行高新技术企业数量的 2025 年目标',
          en: 'the target for 2025 in row 6 of table 1, high-tech enterprises',
        },
      },
    ],
    source: { zh: '随附目录', en: 'The catalogue that comes with the add-in' },
  },
  [text(PLAN)],
  (plan) =>
    planNamed(plan).indicators.map((indicator) => [
      indicator.number,
      ...COLUMNS.map((field) => fieldOf(indicator, field) ?? ''),
    ]),
);
