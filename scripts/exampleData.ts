import { writeFile } from 'node:fs/promises';
import { planById } from '../src/plan/catalogue';
import type { Plan } from '../src/plan/schema';
import { writeCsv } from '../src/series/writeCsv';
import { EXAMPLES, simulatedObservations } from './exampleData/simulate';

/** Writes `examples/`: monthly values for two plans, simulated from stated rules and marked so. */
for (const { plan: id, file, ...example } of EXAMPLES) {
  const plan = planById(id) as Plan;
  await writeFile(file, writeCsv(simulatedObservations(plan, example)));
  console.log(file);
}
