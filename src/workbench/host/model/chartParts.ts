import type {
  ChartAxis as FileAxis,
  Chart as FileChart,
  ChartTitle as FileTitle,
} from '@cj-tech-master/excelts/chart';
import { toArgb } from '../color';
import { invalidArgument, itemNotFound } from '../hostError';
import { HostObject } from '../hostObject';

const POSITIONS = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r' } as const;

const titleOf = (text: string): FileTitle => ({
  text: { paragraphs: [{ runs: [{ text }] }] },
  overlay: false,
});

const textOf = (title: FileTitle | undefined): string =>
  title?.text?.paragraphs.map(({ runs }) => runs?.map(({ text }) => text).join('') ?? '').join('\n') ?? '';

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

export class ChartAxes extends HostObject {
  readonly apiClass = 'ChartAxes';
  constructor(private readonly chart: FileChart) {
    super();
  }
  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.chart, 'cat');
  }
  get valueAxis(): ChartAxis {
    return new ChartAxis(this.chart, 'val');
  }
}

type Kind = 'cat' | 'val';

/** Changes the axis within the chart, so that the library knows of the change. */
function change(chart: FileChart, kind: Kind, edit: (axis: FileAxis) => void): void {
  chart.mutate((model) => edit(axisOf(model.chart.plotArea.axes, kind)));
}

function axisOf(axes: readonly FileAxis[] | undefined, kind: Kind): FileAxis {
  const axis = axes?.find(({ axisType }) => axisType === kind);
  if (!axis) throw itemNotFound();
  return axis;
}

class ChartAxis extends HostObject {
  readonly apiClass = 'ChartAxis';
  constructor(
    private readonly chart: FileChart,
    private readonly kind: Kind,
  ) {
    super();
  }
  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.chart, this.kind);
  }
  get majorGridlines(): ChartGridlines {
    return new ChartGridlines(this.chart, this.kind);
  }
  get minimum(): number | string {
    return axisOf(this.chart.axes, this.kind).scaling?.min ?? '';
  }
  set minimum(minimum: number) {
    change(this.chart, this.kind, (axis) => {
      axis.scaling = { ...axis.scaling, min: minimum };
    });
  }
  get maximum(): number | string {
    return axisOf(this.chart.axes, this.kind).scaling?.max ?? '';
  }
  set maximum(maximum: number) {
    change(this.chart, this.kind, (axis) => {
      axis.scaling = { ...axis.scaling, max: maximum };
    });
  }
}

class ChartAxisTitle extends HostObject {
  readonly apiClass = 'ChartAxisTitle';
  constructor(
    private readonly chart: FileChart,
    private readonly kind: Kind,
  ) {
    super();
  }
  get text(): string {
    return textOf(axisOf(this.chart.axes, this.kind).title);
  }
  set text(text: string) {
    change(this.chart, this.kind, (axis) => {
      axis.title = titleOf(text);
    });
  }
  get visible(): boolean {
    return axisOf(this.chart.axes, this.kind).title !== undefined;
  }
  set visible(visible: boolean) {
    change(this.chart, this.kind, (axis) => {
      if (visible) axis.title ??= titleOf('');
      else delete axis.title;
    });
  }
}

class ChartGridlines extends HostObject {
  readonly apiClass = 'ChartGridlines';
  constructor(
    private readonly chart: FileChart,
    private readonly kind: Kind,
  ) {
    super();
  }
  get visible(): boolean {
    return axisOf(this.chart.axes, this.kind).majorGridlines !== undefined;
  }
  set visible(visible: boolean) {
    change(this.chart, this.kind, (axis) => {
      if (visible) axis.majorGridlines ??= {};
      else delete axis.majorGridlines;
    });
  }
  get format(): ChartGridlinesFormat {
    return new ChartGridlinesFormat(this.chart, this.kind);
  }
}

class ChartGridlinesFormat extends HostObject {
  readonly apiClass = 'ChartGridlinesFormat';
  constructor(
    private readonly chart: FileChart,
    private readonly kind: Kind,
  ) {
    super();
  }
  get line(): GridLine {
    return new GridLine(this.chart, this.kind);
  }
}

const EMU_PER_POINT = 12_700;

class GridLine extends HostObject {
  readonly apiClass = 'ChartLineFormat';
  constructor(
    private readonly chart: FileChart,
    private readonly kind: Kind,
  ) {
    super();
  }
  get color(): string {
    return `#${axisOf(this.chart.axes, this.kind).majorGridlines?.line?.color?.srgb ?? '000000'}`;
  }
  set color(color: string) {
    this.#set({ color: { srgb: toArgb(color).argb.slice(2) } });
  }
  get weight(): number {
    return (axisOf(this.chart.axes, this.kind).majorGridlines?.line?.width ?? EMU_PER_POINT) / EMU_PER_POINT;
  }
  set weight(points: number) {
    this.#set({ width: points * EMU_PER_POINT });
  }
  #set(line: object): void {
    change(this.chart, this.kind, (axis) => {
      axis.majorGridlines = { ...axis.majorGridlines, line: { ...axis.majorGridlines?.line, ...line } };
    });
  }
}
