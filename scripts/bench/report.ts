import { exampleReport, MONTHS } from './exampleReport';
import { bestOfProcessor, type Section } from './section';

/** The model of a monthly report: processor time, and how it grows with the number of indicators. */
export const report: Section = {
  title: `Monthly report of 200 indicators with ${MONTHS} months each, as a model`,
  async run() {
    const lines: string[] = [];
    for (const count of [50, 100, 200]) {
      const duration = bestOfProcessor(3, () => exampleReport(count));
      lines.push(
        `${count} indicators: ${duration.toFixed(2)} s, ${((1000 * duration) / count).toFixed(1)} ms each`,
      );
    }
    return lines;
  },
};
