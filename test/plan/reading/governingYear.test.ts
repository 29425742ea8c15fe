import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/plan/reading/readPlan';
import { plainText } from '../../../src/plan/reading/sourceText';

const yearsIn = (text: string) =>
  readPlan(plainText(text)).map(({ printed, targetYear }) => `${printed} ${targetYear}`);

/** The years are those that a person gives who reads the invented texts; nearest of clause, sentence, lead, heading, title. */
describe('the year that a target is due', () => {
  it('is that of a plan of one year, whatever longer plans it mentions', () => {
    expect(
      yearsIn(
        '松溪县2026年农业科技工作意见\n2026年是“十五五”规划的开局之年。\n一、重点工作\n根据《松溪县“十五五”科技创新规划》,培育示范社12家。\n科学编制“十五五”村庄规划,改造农村厕所900户。',
      ),
    ).toEqual(['12家 2026', '900户 2026']);
  });

  it('is that of a report by the day it was given', () => {
    expect(
      yearsIn(
        '政府工作报告\n——2024年1月12日在某县第九届人民代表大会第三次会议上\n到2030年,城镇化率达到66%。\n今年,新建公园3个。',
      ),
    ).toEqual(['66% 2030', '3个 2024']);
  });

  it('is that of the heading it stands under, and of the heading above that', () => {
    expect(
      yearsIn(
        '某市数字经济行动计划(2023-2025年)\n一、2023年重点任务\n(一)夯实基础\n新建机房4个。\n二、2024年重点任务\n新建机房6个。\n三、保障\n数字人才达到800人。',
      ),
    ).toEqual(['4个 2023', '6个 2024', '800人 2025']);
  });

  it('does not look ahead under a heading that looks back, though its years are years of the plan', () => {
    expect(
      yearsIn('某市规划(2021-2025年)\n一、2021-2022年进展情况\n建成机房9个。\n二、目标\n机房达到20个。'),
    ).toEqual(['20个 2025']);
  });

  it('ends with its sentence where it was said of one thing on the way', () => {
    expect(
      yearsIn(
        '某县规划(2021-2025年)\n引导钢厂改造高炉2座,2023年底前全面完成。公交车新能源占比达到70%,新增充电站30个。',
      ),
    ).toEqual(['2座 2023', '70% 2025', '30个 2025']);
  });

  it('of several in one sentence goes on to none of the next', () => {
    expect(yearsIn('某县规划(2021-2025年)\n到2023年,采标率70%,2024年达到80%。检测机构达到6家。')).toEqual([
      '70% 2023',
      '80% 2024',
      '6家 2025',
    ]);
  });

  it('is said after what is to be finished by then, as far as that has no year of its own', () => {
    expect(
      yearsIn('某县规划(2021-2025年)\n筹建质检中心2个、计量站3个,到2024年全部建成投用;研制标准40项。'),
    ).toEqual(['2个 2024', '3个 2024', '40项 2025']);
  });

  it('counts 三年内 from the first year of the plan, and 2022年起5年 as the plan itself', () => {
    expect(yearsIn('某县规划(2021-2025年)\n三年内培育示范社30家。')).toEqual(['30家 2023']);
    expect(yearsIn('关于人才工作的意见\n2022年起5年内,引进博士90名。')).toEqual(['90名 2026']);
  });

  it('and 每年 of a bracket end with the bracket', () => {
    const targets = readPlan(plainText('某县规划(2021-2025年)\n培养带头人800名(每年200名),引进专家12名。'));
    expect(targets.map(({ printed, kind }) => [printed, kind])).toEqual([
      ['800名', 'cumulative-increment'],
      ['200名', 'annual-increment'],
      ['12名', 'cumulative-increment'],
    ]);
  });

  it('may be all that a sentence says anew of what the one before has counted', () => {
    const targets = readPlan(
      plainText(
        '某县规划(2021-2025年)\n培育专利组合30个,每个组合专利不少于9件。2023年、2024年分别培育8个、12个。',
      ),
    );
    const combinations = targets.filter(({ unit }) => unit === '个');
    expect(combinations.map(({ name, printed, targetYear }) => [name, printed, targetYear])).toEqual([
      ['专利组合', '30个', 2025],
      ['专利组合', '8个', 2023],
      ['专利组合', '12个', 2024],
    ]);
  });
});
