import { describe, expect, it } from 'vitest';
import { documentsPresent, scoreCatalogue } from '../../../scripts/readingScore/catalogue';
import { total } from '../../../scripts/readingScore/score';

/** The documents of the catalogue lie beside the repository; what is asked of the reader is set by the project. */
describe.skipIf(!documentsPresent())(
  'reading the documents of the catalogue (skipped where ../shared is absent)',
  () => {
    const score = documentsPresent() ? total(scoreCatalogue().values()) : undefined;

    it('finds at least 95 of 100 targets', () => {
      expect((score?.found ?? 0) / (score?.targets ?? 1)).toBeGreaterThanOrEqual(0.95);
    });

    it('is right in at least 92 of 100 readings', () => {
      expect((score?.right ?? 0) / (score?.readings ?? 1)).toBeGreaterThanOrEqual(0.92);
    });

    it('agrees with the catalogue on kind, comparator, year and unit in at least 92 of 100 targets', () => {
      for (const agreed of Object.values(score?.agreement ?? {})) {
        expect(agreed / (score?.found ?? 1)).toBeGreaterThanOrEqual(0.92);
      }
    });
  },
);
