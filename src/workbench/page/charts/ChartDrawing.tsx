import { chartLayout, type Label, type Point, type SeriesLayout, textWidth } from './chartLayout';
import type { ChartPicture } from './chartPicture';

interface Props {
  readonly picture: ChartPicture;
  readonly width: number;
  readonly height: number;
}

const DASHES: Readonly<Record<string, string>> = { dashed: '6 4', dotted: '2 3' };
const MARKER = 4;

/** A native chart of the workbook, drawn. */
export function ChartDrawing({ picture, width, height }: Props) {
  const { plot, ticks, categories, series, band, valuesRunUp } = chartLayout(picture, width, height);
  const right = plot.x + plot.width;
  const foot = plot.y + plot.height;
  return (
    <svg role="img" aria-label={picture.title} width={width} height={height}>
      <text class="chart-title" x={width / 2} y={22} text-anchor="middle">
        {picture.title}
      </text>
      <g class="chart-grid">
        {ticks.map(({ at }) =>
          valuesRunUp ? (
            <line key={at} x1={plot.x} x2={right} y1={at} y2={at} />
          ) : (
            <line key={at} x1={at} x2={at} y1={plot.y} y2={foot} />
          ),
        )}
      </g>
      <line
        class="chart-axis"
        x1={plot.x}
        y1={valuesRunUp ? foot : plot.y}
        x2={valuesRunUp ? right : plot.x}
        y2={foot}
      />
      {ticks.map(({ at, text }) => (
        <text
          key={text}
          x={valuesRunUp ? plot.x - 6 : at}
          y={valuesRunUp ? at + 4 : foot + 16}
          text-anchor={valuesRunUp ? 'end' : 'middle'}
        >
          {text}
        </text>
      ))}
      {categories.map(drawLabel)}
      {valuesRunUp ? (
        <text transform={`translate(14 ${plot.y + plot.height / 2}) rotate(-90)`} text-anchor="middle">
          {picture.valueAxisTitle}
        </text>
      ) : (
        <text x={plot.x + plot.width / 2} y={foot + 32} text-anchor="middle">
          {picture.valueAxisTitle}
        </text>
      )}
      {band && <polygon points={pointsOf(band.outline)} fill={band.color} />}
      {series.map((each) => (
        <DrawnSeries key={each.series.name} layout={each} />
      ))}
      {picture.hasLegend && <Legend layouts={series} width={width} y={height - 10} />}
    </svg>
  );
}

function DrawnSeries({ layout: { series, lines, bars, labels } }: { readonly layout: SeriesLayout }) {
  const { color, line } = series;
  return (
    <g>
      {line === 'none'
        ? lines.flat().map(({ x, y }) => <circle key={x} cx={x} cy={y} r={MARKER} fill={color} />)
        : lines.map((points) => (
            <polyline
              key={points[0]?.x}
              class="chart-line"
              points={pointsOf(points)}
              stroke={color}
              stroke-dasharray={DASHES[line]}
            />
          ))}
      {bars.map(({ x, y, width, height, color: own }) => (
        <rect key={`${x} ${y}`} x={x} y={y} width={width} height={height} fill={own} />
      ))}
      {labels.map(drawLabel)}
    </g>
  );
}

function Legend({ layouts, width, y }: { layouts: readonly SeriesLayout[]; width: number; y: number }) {
  const widths = layouts.map(({ series }) => textWidth(series.name) + 44);
  const total = widths.reduce((sum, each) => sum + each, 0);
  return (
    <g>
      {layouts.map(({ series: { name, color, line }, bars }, index) => {
        const x = (width - total) / 2 + widths.slice(0, index).reduce((sum, each) => sum + each, 0);
        return (
          <g key={name} transform={`translate(${x} ${y})`}>
            {bars.length > 0 ? (
              <rect x={12} y={-10} width={12} height={12} fill={color} />
            ) : line === 'none' ? (
              <circle cx={18} cy={-4} r={MARKER} fill={color} />
            ) : (
              <path class="chart-line" d="M0 -4H24" stroke={color} stroke-dasharray={DASHES[line]} />
            )}
            <text x={30}>{name}</text>
          </g>
        );
      })}
    </g>
  );
}

const pointsOf = (points: readonly Point[]) => points.map(({ x, y }) => `${x},${y}`).join(' ');

const drawLabel = ({ text, x, y, anchor }: Label) => (
  <text key={`${x} ${y}`} x={x} y={y} text-anchor={anchor}>
    {text}
  </text>
);
