import { useEffect, useState } from 'preact/hooks';
import type { Box } from '../grid/floatingPlace';
import type { Session } from '../session';
import { ChartDrawing } from './ChartDrawing';
import type { PlacedChart } from './placedCharts';

/** The charts of the sheet that is shown, over its cells; mouse and wheel go through them to the grid. */
export function ChartLayer({ session }: { readonly session: Session }) {
  const [charts, setCharts] = useState<readonly PlacedChart[]>([]);
  useEffect(() => {
    session.onCharts = setCharts;
  }, [session]);
  return (
    <>
      {charts.map(({ picture, place: { window, box, zoom } }) => (
        <div key={`${picture.title} ${box.width}`} class="chart-window" style={pixels(window)}>
          <div
            class="chart"
            style={{
              ...pixels({ ...box, left: box.left - window.left, top: box.top - window.top }),
              transform: `scale(${zoom})`,
            }}
          >
            <ChartDrawing picture={picture} width={box.width} height={box.height} />
          </div>
        </div>
      ))}
    </>
  );
}

const pixels = ({ left, top, width, height }: Box) => ({
  left: `${left}px`,
  top: `${top}px`,
  width: `${width}px`,
  height: `${height}px`,
});
