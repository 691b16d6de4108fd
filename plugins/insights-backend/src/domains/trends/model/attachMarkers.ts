import type { Marker } from '../../signals';
import { nearestMarkers } from './nearestMarkers';
import type { TrendAnalysis } from './TrendAnalysis';

/** The analysis with the nearest markers beside each change point. */
export function attachMarkers(
  analysis: TrendAnalysis,
  movers: readonly (readonly string[])[],
  markers: readonly Marker[],
): TrendAnalysis {
  return {
    ...analysis,
    changePoints: analysis.changePoints.map((change, index) => ({
      ...change,
      markers: nearestMarkers(
        change,
        markers,
        movers[index] ?? [],
        analysis.window,
      ),
    })),
  };
}
