import { NOT_AFTER_A_NUMBER, UNITS, type UnitGroup } from './lexicon/units';
import { type Numeral, readNumeral } from './numerals';
import type { Quantity } from './quantity';
import { readYear } from './readYear';
import { WordTree } from './wordTree';

interface Unit {
  readonly group: UnitGroup | undefined;
  readonly name: string;
}

const units = new WordTree<Unit>();
for (const word of NOT_AFTER_A_NUMBER.split(' ')) units.add(word, { group: undefined, name: word });
for (const group of UNITS) {
  for (const word of group.words.split(' ')) {
    const name = word.replaceAll('_', ' ');
    units.add(name.toLowerCase(), { group, name });
  }
}

const RANGE_SIGNS = new Set(['-', '~', '至', '到']);
const isLetter = (char: string): boolean => char >= 'a' && char <= 'z';

/** A scale stays with the unit of a measure (120 亿元), a power of ten that is no unit's scale goes into the number. */
const KEPT: Readonly<Record<string, readonly [string, number]>> = {
  万: ['万', 1],
  亿: ['亿', 1],
  万亿: ['万亿', 1],
  千亿: ['亿', 1000],
  百亿: ['亿', 100],
  千万: ['万', 1000],
  百万: ['万', 100],
  million: ['million ', 1],
  billion: ['billion ', 1],
  trillion: ['trillion ', 1],
};

function unitAt(text: string, at: number): { unit: UnitGroup; name: string; end: number } | undefined {
  const start = text.charAt(at) === ' ' ? at + 1 : at;
  const found = units.longest(
    text,
    start,
    ({ name }, end) => !(isLetter(name.charAt(name.length - 1).toLowerCase()) && isLetter(text.charAt(end))),
  );
  if (found?.value.group === undefined) return undefined;
  return { unit: found.value.group, name: found.value.name, end: found.end };
}

const exact = (value: number): number => Number(value.toPrecision(12));

function scaled(
  numeral: Numeral,
  unit: UnitGroup | undefined,
  name: string,
): { value: number; unit: string | null } {
  const kept = unit?.class === 'money' || unit?.class === 'measure' ? KEPT[numeral.scale] : undefined;
  const factor = kept?.[1] ?? numeral.factor;
  const value = factor === 1 ? numeral.value : exact(numeral.value * factor);
  if (kept) return { value, unit: kept[0] + name };
  return { value, unit: unit ? name : null };
}

/** 百分之十五, 百分之1.5 */
function readPerCentInWords(text: string, start: number): Quantity | undefined {
  if (!text.startsWith('百分之', start)) return undefined;
  const numeral = readNumeral(text, start + 3);
  if (!numeral) return undefined;
  const decimals = readDecimals(text, numeral.end);
  return {
    start,
    end: numeral.end + decimals.length,
    value: exact(numeral.value * numeral.factor + decimals.value),
    unit: '%',
    unitClass: 'share',
    weak: false,
    more: false,
    inWords: false,
  };
}

/** 点五: what may follow a number in characters. */
function readDecimals(text: string, at: number): { readonly value: number; readonly length: number } {
  let [value, length] = [0, 0];
  if (text.charAt(at) !== '点') return { value, length };
  for (let place = 1; ; place++) {
    const digit = '〇一二三四五六七八九'.indexOf(text.charAt(at + place).replace('零', '〇') || '-');
    if (digit < 0) return { value, length };
    value += digit / 10 ** place;
    length = place + 1;
  }
}

/** 三成, 八成: tenths, in characters. */
function readTenths(text: string, start: number): Quantity | undefined {
  const value = '一二三四五六七八九'.indexOf(text.charAt(start).replace('两', '二')) + 1;
  if (value === 0 || text.charAt(start + 1) !== '成' || !ENDS_TENTHS.test(text.slice(start + 2, start + 4)))
    return undefined;
  return {
    start,
    end: start + 2,
    value: value * 10,
    unit: '%',
    unitClass: 'share',
    weak: false,
    more: false,
    inWords: false,
  };
}

/** Before other characters, 成 begins a word: 一成果, 三成员. */
const ENDS_TENTHS = /^(?:$|[,;。、)\n]|以[上内]|左右)/u;

/** The number after a sign of range, and the unit that may stand before it too: 1-2家, 5%-10%, 10亿元至20亿元. */
function readUpperEnd(text: string, numeral: Numeral): Numeral | undefined {
  let at = numeral.end;
  if (!RANGE_SIGNS.has(text.charAt(at))) {
    const lower = unitAt(text, at);
    if (!lower || lower.unit.class === 'time') return undefined;
    at = lower.end;
  }
  if (!RANGE_SIGNS.has(text.charAt(at))) return undefined;
  while (RANGE_SIGNS.has(text.charAt(at))) at++;
  return readYear(text, at) ? undefined : readNumeral(text, at);
}

/**
 * Reads the figure that begins at `start`, with its range and its unit.
 *
 * @example readQuantity('1-2家', 0) // value [1, 2], unit '家'
 * @example readQuantity('1万件', 0) // value 10000, unit '件': what is counted is multiplied out
 * @example readQuantity('6亿元', 0) // value 6, unit '亿元': what is measured keeps its scale
 * @returns undefined where none begins, or where a number in characters has no unit
 */
export function readQuantity(text: string, start: number): Quantity | undefined {
  const perCent = readPerCentInWords(text, start) ?? readTenths(text, start);
  if (perCent) return perCent;
  const first = readNumeral(text, start);
  if (!first) return undefined;
  const last = readUpperEnd(text, first) ?? first;
  const unitFrom = skipMany(text, last.end);
  const printed = sharedPoints(text, unitFrom) ?? unitAt(text, unitFrom);
  if (isName(first, printed) || isBareScale(text, start, first, printed)) return undefined;
  const high = scaled(last, printed?.unit, printed?.name ?? '');
  return {
    start,
    end: printed ? pastSecondUnit(text, printed.end) : last.end,
    value: last === first ? high.value : [lowEnd(first, last, printed), high.value],
    unit: high.unit,
    unitClass: printed?.unit.class ?? 'none',
    weak: printed?.unit.weak ?? false,
    more: unitFrom > last.end,
    inWords: first.inWords,
  };
}

type Printed = ReturnType<typeof unitAt>;

/** The low end of a range is in the high end's scale, unless it has its own: 3-5万元. */
function lowEnd(first: Numeral, last: Numeral, printed: Printed): number {
  const low = first.scale === '' ? { ...last, value: first.value } : first;
  return scaled(low, printed?.unit, printed?.name ?? '').value;
}

/** 千亿级 is a size by which things are called; 百强, 500强 and a bare 三 are no figures either. */
function isName(first: Numeral, printed: Printed): boolean {
  if (printed?.name === '级' && (first.inWords || first.scale !== '')) return true;
  if (printed?.name === '强') return true;
  return first.inWords && (printed === undefined || printed.unit.class === 'rank');
}

/** 分别提高2个、1.5个和3个百分点: the first are points too. */
function sharedPoints(text: string, at: number): Printed {
  if (text.charAt(at) !== '个' || !/^个(?:[、和及与][\d.]{1,6}个)+百分点/u.test(text.slice(at, at + 40)))
    return undefined;
  const points = unitAt('个百分点', 0);
  return points && { ...points, end: at + 1 };
}

/** 千亩示范片, 百吨级: a bare 百, 千 or 万 before what is measured is a size by which things are called. */
const isBareScale = (text: string, start: number, { end }: Numeral, printed: Printed): boolean =>
  end === start + 1 && '百千万'.includes(text.charAt(start)) && printed?.unit.class === 'measure';

/** 50名(个), 3家(项): the unit for the other half of what is counted. */
function pastSecondUnit(text: string, at: number): number {
  const second = text.charAt(at) === '(' ? unitAt(text, at + 1) : undefined;
  return second && text.charAt(second.end) === ')' ? second.end + 1 : at;
}

/** 余 and 多 may stand between number and unit: 300余家, 20多项. */
function skipMany(text: string, at: number): number {
  const char = text.charAt(at);
  return (char === '余' || char === '多' || char === '+') && unitAt(text, at + 1) ? at + 1 : at;
}
