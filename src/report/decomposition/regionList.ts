import { readNumber } from '../../series/number';
import type { Bilingual } from '../../wording/language';
import { readHeader, USUAL_PLACES } from './regionHeader';

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
  const { places, problem } = readHeader(lines[0]?.cells ?? []);
  if (problem) return { regions: [], problems: [inLine(lines[0]?.line ?? 1, problem)] };
  const { name: nameAt, weight: weightAt, minimum: minimumAt } = places ?? USUAL_PLACES;
  const regions: ListedRegion[] = [];
  const problems: Bilingual[] = [];
  for (const { cells, line } of places ? lines.slice(1) : lines) {
    const name = cells[nameAt] ?? '';
    const [weight, minimum] = [amount(cells[weightAt]), amount(cells[minimumAt])];
    const wrong = reasonAgainst(name, weight, minimum, regions);
    if (wrong) problems.push(inLine(line, wrong));
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

const inLine = (line: number, { zh, en }: Bilingual): Bilingual => ({
  zh: `第 ${line} 行：${zh}`,
  en: `line ${line}: ${en}`,
});

/** 52,310 may be one number or two. */
const THOUSANDS = /(?:^|[\s,;])(\d{1,3}(?:,\d{3})+)(?!\d)/;

/**
 * Reads a list of regions as typed or pasted: name, weight and minimum separated by tabs, as they are copied from a
 * sheet, and in lines without a tab by commas or semicolons.
 *
 * @example readRegionText('铜冶镇\t52,310').regions // [{ name: '铜冶镇', weight: 52310 }]
 */
export function readRegionText(text: string): RegionList {
  const lines = text.split(/\r?\n/).map((line) => {
    if (line.includes('\t')) return { cells: line.split('\t') };
    const ambiguous = THOUSANDS.exec(line.normalize('NFKC'))?.[1];
    return ambiguous === undefined ? { cells: line.split(/[,，;；]/) } : { cells: [], ambiguous };
  });
  const { regions, problems } = readRegions(lines.map(({ cells }) => cells));
  const unclear = lines.flatMap(({ ambiguous }, index) =>
    ambiguous === undefined ? [] : [inLine(index + 1, oneOrTwo(ambiguous))],
  );
  return { regions, problems: [...unclear, ...problems] };
}

function oneOrTwo(digits: string): Bilingual {
  return {
    zh: `“${digits}”可能是一个数，也可能是两个；请去掉千分位逗号，或用制表符分开各列`,
    en: `"${digits}" may be one number or two: leave the thousands separator out, or separate columns by tabs`,
  };
}
