import type { Bilingual } from '../../wording/language';

/** Where name, weight and minimum stand in a line; -1 where a list has no such column. */
interface Places {
  readonly name: number;
  readonly weight: number;
  readonly minimum: number;
}

interface RegionHeader {
  /** Undefined where the first line is a region already. */
  readonly places?: Places;
  /** Columns that say nothing to us, for whoever reads on would lose them. */
  readonly problem?: Bilingual;
}

/** Whole words, for a region may well be called 单位一. */
const NAME =
  /^(地区|区域|名称|单位|乡镇|街道|区县|县区|regions?|names?|towns?|districts?)(名称|名| name)?(\(.*)?$/;
const WEIGHT = /^(权重|weight)/;
const MINIMUM = /^(保底|最低|minimum|minima)/;
const PLAIN_NUMBER = /^[+-]?[\d.,]+[%‰千万亿]*$/;

/** Without headers. */
export const USUAL_PLACES: Places = { name: 0, weight: 1, minimum: 2 };

/**
 * Reads the first line of a list of regions as headers: weight and minimum by how they begin, so that 权重（人口） is a
 * weight.
 *
 * @example readHeader(['乡镇', '权重（人口）']) // { places: { name: 0, weight: 1, minimum: -1 } }
 */
export function readHeader(cells: readonly string[]): RegionHeader {
  const words = cells.map((cell) => cell.normalize('NFKC').toLowerCase().trim());
  const at = (pattern: RegExp) => words.findIndex((word) => pattern.test(word));
  const places = { name: at(NAME), weight: at(WEIGHT), minimum: at(MINIMUM) };
  const isHeader = places.name >= 0 || places.weight > 0 || places.minimum > 0;
  if (!isHeader || words.some((word) => PLAIN_NUMBER.test(word.replace(/\s/g, '')))) return {};
  const known = new Set(Object.values(places));
  const unknown = cells.filter((cell, index) => cell.trim() !== '' && !known.has(index));
  if (unknown.length > 0) return { places, problem: unknownColumns(unknown) };
  return { places };
}

function unknownColumns(headers: readonly string[]): Bilingual {
  return {
    zh: `表头“${headers.join('”“')}”不认识；各列表头请以“地区”“权重”“保底”开头，其余的列请删去`,
    en: `header "${headers.join('", "')}" is not known; head the columns Region, Weight and Minimum, and delete others`,
  };
}
