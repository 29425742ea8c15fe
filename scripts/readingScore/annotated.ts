import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadTarget } from '../../src/plan/reading/reading';
import { readPlan } from '../../src/plan/reading/readPlan';
import { plainText } from '../../src/plan/reading/sourceText';
import { type Expected, type Score, scoreOf } from './score';

/** An entry of an annotation file. */
interface Annotation {
  readonly name: string;
  /** null: a target without a number of its own (翻番, a milestone). */
  readonly value: ReadTarget['target'];
  readonly unit: string | null;
  /** The figure multiplied out, where it is printed with 万 or 亿. */
  readonly alt?: { readonly value: ReadTarget['target']; readonly unit: string | null };
  readonly kind: string;
  readonly comparator: string;
  readonly year: number | null;
  readonly optional?: boolean;
  /** Offset of `printed`, the figure, in the text. */
  readonly start: number;
  readonly printed: string;
}

/**
 * Scores the texts of a folder that a person has annotated: beside NAME.txt lies NAME.json, a list of targets with a
 * number, and perhaps NAME.other.json with those that have none. A reading and a target are the same if number and place are.
 */
export function scoreFolder(folder: string): Map<string, Score> {
  const scores = new Map<string, Score>();
  for (const file of readdirSync(folder).sort()) {
    const id = file.replace(/\.txt$/, '');
    const annotations = join(folder, `${id}.json`);
    if (id === file || !existsSync(annotations)) continue;
    const text = readFileSync(join(folder, file), 'utf8');
    const expected = [...listIn(annotations), ...listIn(join(folder, `${id}.other.json`))].map(expectedOf);
    scores.set(id, scoreOf(expected, readPlan(plainText(text))));
  }
  return scores;
}

const listIn = (file: string): readonly Annotation[] =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];

function expectedOf(annotation: Annotation): Expected {
  const { name, value, unit, alt, start, printed } = annotation;
  const end = start + printed.length;
  const overlaps = ({ figure }: ReadTarget): boolean => figure.start < end && figure.end > start;
  return {
    name,
    // Without a number: twice for 翻番, none for 零增长.
    figures: value === null ? TIMES : [{ value, unit }, ...(alt ? [alt] : bareScale(value, unit))],
    kind: annotation.kind,
    comparator: annotation.comparator,
    year: annotation.year,
    optional: annotation.optional === true || value === null,
    isPlaceOf: (reading) => overlaps(reading) && (value !== null || !/\d/.test(reading.printed)),
  };
}

/** 24万 people, where no unit is printed: 240000. */
function bareScale(value: ReadTarget['target'], unit: string | null): Expected['figures'] {
  return unit === '万' && typeof value === 'number' ? [{ value: value * 1e4, unit: null }] : [];
}

const TIMES = [0, 0.5, 2, 4, 8].map((value) => ({ value, unit: '倍' }));
