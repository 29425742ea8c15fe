/** A series to forecast parts of: values one period apart. */
export interface StudySeries {
  readonly name: string;
  /** 12 monthly, 4 quarterly, 1 yearly. */
  readonly perYear: 12 | 4 | 1;
  /** The year in which it begins, in January. */
  readonly firstYear: number;
  readonly values: readonly number[];
}

/** Means over the quarters of a monthly series. */
export function quarterly(series: StudySeries): StudySeries {
  const values = Array.from({ length: Math.floor(series.values.length / 3) }, (_, q) =>
    mean(series.values.slice(3 * q, 3 * q + 3)),
  );
  return { ...series, name: `${series.name}, quarterly`, perYear: 4, values };
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
