import { readNumber } from '../../series/number';
import type { Bilingual } from '../../wording/language';

/** A region that gets a part, by its weight. */
export interface Region {
  readonly name: string;
  /** Not negative; 1 where none was given. */
  readonly weight: number;
  /** What it gets at least of everything that is counted. */
  readonly minimum?: number;
}

/** A region as somebody listed it: the weight may be missing. */
export interface ListedRegion extends Omit<Region, 'weight'> {
  readonly weight?: number;
}

interface RegionList {
  readonly regions: readonly ListedRegion[];
  /** What could not be understood, each with its line. */
  readonly problems: readonly Bilingual[];
}

const NAMES = ['地区', '名称', '单位', '乡镇', 'region', 'name'];
const WEIGHTS = ['权重', 'weight'];
const MINIMA = ['保底', '最低', 'minimum'];

/**
 * Reads a list of regions: name, weight, minimum, with or without a line of headers. Numbers may be spelled as people
 * spell them; blank lines are skipped.
 *
 * @param rows lines cut into cells
 * @example readRegions([['铜冶镇', '3'], ['寺家庄镇']]).regions // [{ name: '铜冶镇', weight: 3 }, { name: '寺家庄镇' }]
 */
export function readRegions(rows: readonly (readonly string[])[]): RegionList {
  const lines = rows
    .map((cells, index) => ({ cells: cells.map((cell) => cell.trim()), line: index + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [first] = lines;
  const header = first?.cells.map((cell) => cell.toLowerCase()) ?? [];
  const named = header.some((cell) => NAMES.includes(cell)) && !header.some((cell) => /^\d/.test(cell));
  const place = (names: readonly string[], usual: number) =>
    named ? header.findIndex((cell) => names.includes(cell)) : usual;
  const [nameAt, weightAt, minimumAt] = [place(NAMES, 0), place(WEIGHTS, 1), place(MINIMA, 2)];
  const regions: ListedRegion[] = [];
  const problems: Bilingual[] = [];
  for (const { cells, line } of named ? lines.slice(1) : lines) {
    const name = cells[nameAt] ?? '';
    const [weight, minimum] = [amount(cells[weightAt]), amount(cells[minimumAt])];
    const wrong = reasonAgainst(name, weight, minimum, regions);
    if (wrong) problems.push({ zh: `第 ${line} 行：${wrong.zh}`, en: `line ${line}: ${wrong.en}` });
    else
      regions.push({
        name,
        ...(typeof weight === 'number' && { weight }),
        ...(typeof minimum === 'number' && { minimum }),
      });
  }
  return { regions, problems };
}

/** Undefined where nothing stands; the reason where it is no amount. */
function amount(cell: string | undefined): number | undefined | Bilingual {
  const read = readNumber(cell ?? null);
  if (read.kind === 'blank') return undefined;
  if (read.kind === 'refused') return read.reason;
  return read.value >= 0
    ? read.value
    : {
        zh: `${cell} 小于 0；权重和保底不小于 0`,
        en: `${cell} is below 0; weights and minima are 0 or more`,
      };
}

function reasonAgainst(
  name: string,
  weight: ReturnType<typeof amount>,
  minimum: ReturnType<typeof amount>,
  before: readonly ListedRegion[],
): Bilingual | undefined {
  if (name === '') return { zh: '没有地区名称', en: 'the region has no name' };
  if (before.some((other) => other.name === name))
    return { zh: `“${name}”前面已有`, en: `"${name}" is listed above` };
  return [weight, minimum].find((one): one is Bilingual => typeof one === 'object');
}

/** Lines of text, as typed or pasted: name, weight and minimum parted by tabs or commas. */
export function linesOf(text: string): string[][] {
  return text.split(/\r?\n/).map((line) => line.split(/[\t,，;；]/));
}
