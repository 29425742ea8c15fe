import type {
  ChartAxis as FileAxis,
  Chart as FileChart,
  ChartTitle as FileTitle,
} from '@cj-tech-master/excelts/chart';
import { srgb } from '../color';
import { invalidArgument, itemNotFound, notImplemented } from '../hostError';
import { HostObject } from '../hostObject';

const ROTATION_UNITS = 60_000;
/** Ways in which the ticks of an axis can stand, by Excel's words. */
const TICKS = { None: 'none', Cross: 'cross' } as const;
type TickWord = keyof typeof TICKS;

const tickWord = (mark: string | undefined): string =>
  Object.entries(TICKS).find(([, short]) => short === mark)?.[0] ?? 'Outside';

const titleOf = (text: string): FileTitle => ({
  text: { paragraphs: [{ runs: [{ text }] }] },
  overlay: false,
});

const textOf = (title: FileTitle | undefined): string =>
  title?.text?.paragraphs.map(({ runs }) => runs?.map(({ text }) => text).join('') ?? '').join('\n') ?? '';

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
  get majorTickMark(): string {
    return tickWord(axisOf(this.chart.axes, this.kind).majorTickMark);
  }
  set majorTickMark(word: TickWord) {
    if (!TICKS[word]) throw notImplemented(`ticks that stand ${word}`);
    change(this.chart, this.kind, (axis) => {
      axis.majorTickMark = TICKS[word];
    });
  }
  get minorTickMark(): string {
    return tickWord(axisOf(this.chart.axes, this.kind).minorTickMark);
  }
  set minorTickMark(word: TickWord) {
    if (!TICKS[word]) throw notImplemented(`ticks that stand ${word}`);
    change(this.chart, this.kind, (axis) => {
      axis.minorTickMark = TICKS[word];
    });
  }
  get tickLabelSpacing(): number | string {
    const axis = axisOf(this.chart.axes, this.kind);
    return ('tickLblSkip' in axis && axis.tickLblSkip) || '';
  }
  set tickLabelSpacing(every: number) {
    change(this.chart, this.kind, (axis) => {
      if (axis.axisType !== 'cat') throw invalidArgument();
      axis.tickLblSkip = every;
    });
  }
  get visible(): boolean {
    return !axisOf(this.chart.axes, this.kind).delete;
  }
  set visible(visible: boolean) {
    change(this.chart, this.kind, (axis) => {
      axis.delete = !visible;
    });
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
  get textOrientation(): number {
    const { title } = axisOf(this.chart.axes, this.kind);
    return (title?.text?.bodyProperties?.rotation ?? 0) / ROTATION_UNITS;
  }
  set textOrientation(degrees: number) {
    change(this.chart, this.kind, ({ title }) => {
      if (!title?.text) throw invalidArgument();
      title.text.bodyProperties = { ...title.text.bodyProperties, rotation: degrees * ROTATION_UNITS };
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
    this.#set({ color: srgb(color) });
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
