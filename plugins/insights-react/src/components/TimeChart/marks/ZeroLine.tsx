import type { ChartColours } from '../ChartColours';
import type { PlotGeometry } from '../model/PlotGeometry';
import type { ValueAxis } from '../model/valueAxis';

/** Tells what is above zero from what is below, where both are on screen. */
export function ZeroLine(props: {
  axis: ValueAxis;
  geometry: PlotGeometry;
  colours: ChartColours;
}) {
  const { axis, geometry, colours } = props;
  if (axis.low >= 0 || axis.high <= 0) return null;
  const y = geometry.y(0);
  return (
    <line
      x1={geometry.left}
      x2={geometry.right}
      y1={y}
      y2={y}
      stroke={colours.quietText}
      strokeWidth={1}
    />
  );
}
