import type { Dated } from '../../src/series/dated';
import { forecaster } from '../../src/series/forecast/forecast';
import { type Smoothers, sharedSmoothers } from '../../src/series/forecast/smoothers';
import { bestOfProcessor, type Section } from './section';

const SERIES = 50;
const MONTHS = 60;

/** The forecast of a monthly series, alone as in a cell and beside others of its shape as in a report. */
export const forecast: Section = {
  title: `Forecast of ${MONTHS} months, two years ahead, with its 80 % interval`,
  async run() {
    const milliseconds = (smoothers?: () => Smoothers) => {
      const duration = bestOfProcessor(3, () => {
        const shared = smoothers?.();
        for (let index = 0; index < SERIES; index += 1) ask(index, shared);
      });
      return `${((1000 * duration) / SERIES).toFixed(2)} ms of processor time each`;
    };
    return [
      `alone: ${milliseconds()}`,
      `${SERIES} that share their smoothers: ${milliseconds(sharedSmoothers)}`,
    ];
  },
};

function ask(index: number, smoothers: Smoothers | undefined): void {
  const observations = Array.from(
    { length: MONTHS },
    (_, month): Dated => ({
      period: { year: 2021 + Math.floor(month / 12), month: (month % 12) + 1, months: 1 },
      value: 100 + 2 * month + Math.sin(index + month),
    }),
  );
  const result = forecaster(observations, smoothers)(2028);
  if (result.kind !== 'forecast') throw new Error(`no forecast: ${result.kind}`);
  result.interval(0.8);
}
