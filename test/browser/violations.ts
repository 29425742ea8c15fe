import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Workbench } from './workbench';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe finds against WCAG 2 A and AA in the pane as it is now. */
export async function violations({ paneFrame }: Workbench): Promise<string[]> {
  await paneFrame.evaluate(AXE);
  const { violations } = await paneFrame.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
