import { writeSheets } from '../../src/excel/writeSheets';
import type { SheetModel } from '../../src/report/sheetModel';
import { loadOfficeHost } from '../../src/workbench/host/headless/loadOfficeHost';
import { exampleReport, MONTHS } from './exampleReport';
import { best, type Section } from './section';

const RUNS = 3;

/** Painting a monthly report into the headless host: time, round trips, and what goes over the wire. */
export const paint: Section = {
  title: `Monthly report of 200 indicators with ${MONTHS} months each, painted through office.js`,
  async run() {
    const lines: string[] = [];
    // The first run also compiles; a pane that has been open for a minute has done so.
    await painted(exampleReport(10).sheets);
    for (const count of [50, 100, 200]) {
      const { sheets } = exampleReport(count);
      let host = openHost();
      const duration = await best(RUNS, async () => {
        host = await painted(sheets);
      });
      const { syncs, largestRequest } = host.counters;
      lines.push(
        `${count} indicators: ${duration.toFixed(2)} s, ${syncs} round trips, largest request ${(largestRequest / 1e6).toFixed(2)} MB`,
      );
    }
    return lines;
  },
};

function openHost() {
  const { host, Excel: client } = loadOfficeHost({ excelApi: '1.14' });
  // The code finds the client under the global name that it has in a page.
  Object.assign(globalThis, { Excel: client });
  return host;
}

async function painted(sheets: readonly SheetModel[]) {
  const host = openHost();
  await writeSheets(sheets);
  return host;
}
