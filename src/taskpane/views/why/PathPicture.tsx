import { usePane } from '../../pane';
import { figure } from '../plan/targetWords';
import { type PathData, type Point, pictureLayout, SIZE } from './pictureLayout';
import { words } from './words';

interface Props {
  readonly data: PathData;
  readonly unit: string;
}

/** Path dashed, actual solid, target a labelled point, as in every chart of the add-in. */
export function PathPicture({ data, unit }: Props) {
  const { language } = usePane();
  const say = words[language];
  const { path, baseline, target, actual, expected, ticks } = pictureLayout(data);
  const label = (value: number) => figure(value, language);
  return (
    <svg
      class="picture"
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      role="img"
      aria-label={say.pictureOf(data.basePeriod, data.targetPeriod)}
    >
      <text class="axis" x={0} y={10}>
        {unit}
      </text>
      {ticks.map(({ y, value }) => (
        <g key={value}>
          <line class="grid" x1={SIZE.left} x2={SIZE.width - SIZE.right} y1={y} y2={y} />
          <text class="axis" x={SIZE.left - 6} y={y + 4} text-anchor="end">
            {label(value)}
          </text>
        </g>
      ))}
      <text class="axis" x={baseline.x} y={SIZE.height - 6} text-anchor="start">
        {data.basePeriod}
      </text>
      <text class="axis" x={target.x} y={SIZE.height - 6} text-anchor="end">
        {data.targetPeriod}
      </text>
      <polyline class="path" points={points(path)} />
      <circle class="target" cx={target.x} cy={target.y} r={4.5} />
      <text class="value" x={target.x} y={target.y - 9} text-anchor="end">
        {`${say.target} ${label(data.ends.target)}`}
      </text>
      {actual && expected && data.actual && (
        <>
          <line class="gap" x1={expected.x} x2={actual.x} y1={expected.y} y2={actual.y} />
          <circle class="expected" cx={expected.x} cy={expected.y} r={3} />
          <polyline class="actual" points={points([baseline, actual])} />
          <circle class="actual-point" cx={actual.x} cy={actual.y} r={4.5} />
          <text class="value" {...actualLabelPlace(actual, expected)}>
            {`${data.actual.period}  ${label(data.actual.value)}`}
          </text>
        </>
      )}
      <circle class="actual-point" cx={baseline.x} cy={baseline.y} r={3.5} />
    </svg>
  );
}

function points(line: readonly Point[]): string {
  return line.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
}

/** Away from the path, and inside the picture. */
function actualLabelPlace(actual: Point, expected: Point) {
  const below = actual.y >= expected.y;
  const nearRight = actual.x > SIZE.width * 0.6;
  return {
    x: actual.x + (nearRight ? 4 : -4) * (below ? 1 : -1) * (nearRight ? 0 : -1),
    y: actual.y + (below ? 17 : -10),
    'text-anchor': nearRight || !below ? ('end' as const) : ('start' as const),
  };
}
