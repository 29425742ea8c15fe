import { cpus } from 'node:os';
import { forecast } from './forecast';
import { nativeStatus } from './nativeStatus';
import { paint } from './paint';
import { reading } from './reading';
import { report } from './report';
import type { Section } from './section';
import { status } from './status';

/** Add a section by adding its file and its name here. `npm run bench status` runs those whose title has the word. */
const SECTIONS: readonly Section[] = [status, nativeStatus, report, paint, forecast, reading];

const [wanted = ''] = process.argv.slice(2);
console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, best of several runs\n`);
for (const { title, run } of SECTIONS) {
  if (!title.toLowerCase().includes(wanted.toLowerCase())) continue;
  console.log(title);
  for (const line of await run()) console.log(`  ${line}`);
  console.log('');
}
