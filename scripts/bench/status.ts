import { evaluate } from '../../src/functions';
import { bestOfProcessor, rate, type Section } from './section';
import { situations } from './situations';

const MILLION = 1_000_000;

/** How fast STATUS is over ranges, and whether its cost stays linear. */
export const status: Section = {
  title: 'STATUS over ranges, arrays of rows, periods as text (processor time)',
  async run() {
    const lines: string[] = [];
    // The first run also compiles; a pane that has been open for a minute has done so.
    evaluate('STATUS', situations(10_000));
    for (const count of [1_000, 10_000, 100_000, MILLION]) {
      const columns = situations(count);
      const runs = Math.max(5, MILLION / count / 10);
      const duration = bestOfProcessor(runs, () => evaluate('STATUS', columns));
      const each = ((duration / count) * 1e9).toFixed(0);
      lines.push(
        `${count.toLocaleString('en')} rows: ${(duration * 1000).toFixed(1)} ms, ${each} ns a row, ${rate(count, duration)}`,
      );
    }
    return lines;
  },
};
