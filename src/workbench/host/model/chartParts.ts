import type { Chart as FileChart } from '@cj-tech-master/excelts/chart';
import { invalidArgument, notImplemented } from '../hostError';
import { HostObject } from '../hostObject';

/** Hundredths of a point. */
const DEFAULT_TITLE_SIZE = 1400;

const POSITIONS = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r' } as const;

export class ChartTitle extends HostObject {
  readonly apiClass = 'ChartTitle';
  constructor(private readonly chart: FileChart) {
    super();
  }
  get text(): string {
    return this.chart.title ?? '';
  }
  set text(text: string) {
    this.chart.title = text;
  }
  get visible(): boolean {
    return this.chart.title !== undefined;
  }
  set visible(visible: boolean) {
    this.chart.title = visible ? this.text : undefined;
  }
  get format(): ChartTitleFormat {
    return new ChartTitleFormat(this.chart);
  }
}

class ChartTitleFormat extends HostObject {
  readonly apiClass = 'ChartTitleFormat';
  constructor(private readonly chart: FileChart) {
    super();
  }
  get font(): ChartFont {
    return new ChartFont(this.chart);
  }
}

/** Of the title; other parts of a chart keep the font that Excel gives them. */
class ChartFont extends HostObject {
  readonly apiClass = 'ChartFont';
  constructor(private readonly chart: FileChart) {
    super();
  }
  get size(): number {
    return (this.#run()?.properties?.size ?? DEFAULT_TITLE_SIZE) / 100;
  }
  set size(points: number) {
    this.chart.mutate(() => {
      const run = this.#run();
      if (run) run.properties = { ...run.properties, size: points * 100 };
    });
  }
  #run() {
    return this.chart.chartModel?.chart.title?.text?.paragraphs[0]?.runs?.[0];
  }
}

export class ChartLegend extends HostObject {
  readonly apiClass = 'ChartLegend';
  constructor(private readonly chart: FileChart) {
    super();
  }
  get visible(): boolean {
    return this.chart.legend !== undefined;
  }
  set visible(visible: boolean) {
    this.chart.legend = visible ? { legendPos: 'b', overlay: false } : undefined;
  }
  get position(): string {
    const at = this.chart.legend?.legendPos;
    return Object.entries(POSITIONS).find(([, short]) => short === at)?.[0] ?? 'Invalid';
  }
  set position(position: keyof typeof POSITIONS) {
    if (!POSITIONS[position]) throw invalidArgument();
    this.chart.legend = { ...this.chart.legend, legendPos: POSITIONS[position] };
  }
}

export class ChartAreaFormat extends HostObject {
  readonly apiClass = 'ChartAreaFormat';
  constructor(private readonly chart: FileChart) {
    super();
  }
  get border(): ChartBorder {
    return new ChartBorder(this.chart);
  }
}

class ChartBorder extends HostObject {
  readonly apiClass = 'ChartBorder';
  constructor(private readonly chart: FileChart) {
    super();
  }
  get lineStyle(): string {
    return this.chart.spPr?.line?.noFill ? 'None' : 'Continuous';
  }
  set lineStyle(style: string) {
    if (style !== 'None') throw notImplemented(`a border of style ${style}`);
    this.chart.spPr = { ...this.chart.spPr, line: { noFill: true } };
  }
}
