import { PATTERNS } from '../../src/plan/reading/patterns';
import { readPlan } from '../../src/plan/reading/readPlan';
import { plainText } from '../../src/plan/reading/sourceText';
import { bestOfProcessor, type Section } from './section';

/** Bytes, and characters. */
const MILLION = 1_000_000;

const SENTENCES = PATTERNS.flatMap(({ examples }) => examples.map(({ text }) => text));
/** A paragraph of a plan, of which one sentence in five sets a target. */
const ORDINARY = `（一）强化企业创新主体地位。坚持市场导向，完善以企业为主体、产学研深度融合的技术创新体系，引导各类创新要素向企业集聚。
支持龙头企业联合高校院所组建创新联合体，承担重大科技项目。健全科技型中小企业梯度培育机制，落实研发费用加计扣除等政策。
到2027年，高新技术企业达到120家以上。各乡镇、街道要加强组织领导，细化工作举措，确保各项任务落到实处。
`;

/** What a reader meets, and what it might choke on. */
const TEXTS: Readonly<Record<string, string>> = {
  'ordinary text': ORDINARY,
  'nothing but targets': `${SENTENCES.join('\n')}\n`,
  'targets in one line': '到2027年，瞪羚企业达到60家以上，技术合同成交额突破20亿元，年均增长9%，',
  'one endless list': '企业10家、',
  'one word': '达到',
  'digits only': '1234567890',
  'headings only': '一、指标\n',
  'headings of tables only': '指标|单位|2020年\n',
  'tables of one cell a line': '指标名称\n单位\n2020年\n2025年目标\n瞪羚企业\n家\n10\n20\n',
  'numbers on lines': '1\n',
};

/**
 * A file of 1 MB as UTF-8 stores it (most Chinese characters take three bytes), and a million characters, with how the
 * time grows with the length. The first reading is by a program that has just started.
 */
export const reading: Section = {
  title: 'Reading text, seconds of processor time: a file of 1 MB, a million characters',
  async run() {
    const start = performance.now();
    readPlan(plainText(fileOf(ORDINARY)));
    const first = (performance.now() - start) / 1000;
    const lines = Object.entries(TEXTS).map(([name, text]) => {
      const file = secondsFor(fileOf(text));
      const quarter = secondsFor(repeated(text, MILLION / 4));
      const million = secondsFor(repeated(text, MILLION));
      const growth = (million / quarter).toFixed(1);
      return `${name}: ${file.toFixed(2)} s, ${million.toFixed(2)} s (${growth} times that of a quarter)`;
    });
    return [`ordinary text, 1 MB, the first reading: ${first.toFixed(2)} s`, ...lines];
  },
};

const repeated = (text: string, length: number): string =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length);

const fileOf = (text: string): string =>
  text.repeat(Math.floor(MILLION / new TextEncoder().encode(text).length));

function secondsFor(text: string): number {
  const source = plainText(text);
  return bestOfProcessor(3, () => readPlan(source));
}
