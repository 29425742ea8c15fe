import { scoreFolder } from './readingScore/annotated';
import { documentsPresent, scoreCatalogue } from './readingScore/catalogue';
import { type Score, total } from './readingScore/score';

/**
 * How well the reader reads, target by target: the documents of the catalogue against what the catalogue says of them,
 * or `npm run reading-score -- FOLDER` for texts that a person has annotated (readingScore/annotated.ts).
 */
const [folder] = process.argv.slice(2);
if (folder !== undefined) print(scoreFolder(folder));
else if (documentsPresent()) print(scoreCatalogue());
else console.log('The documents are not here (../shared/seeds): nothing to score.');

function print(scores: ReadonlyMap<string, Score>): void {
  for (const [id, score] of scores) {
    console.log(line(id, score));
    for (const missed of score.missed) console.log(`    missed  ${missed}`);
    for (const wrong of score.wrong) console.log(`    wrong   ${wrong}`);
    for (const differing of score.differing) console.log(`    differs ${differing}`);
  }
  console.log(line('all', total(scores.values())));
}

function line(name: string, { targets, found, readings, right, agreement }: Score): string {
  const agreed = Object.entries(agreement).map(([what, count]) => `${what} ${share(count, found)}`);
  return `${name.padEnd(24)} recall ${share(found, targets)} (${found}/${targets})  precision ${share(right, readings)} (${right}/${readings})  ${agreed.join('  ')}`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : (part / whole).toFixed(3);
}
