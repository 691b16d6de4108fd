import type { MarkersWithin } from '../../signals';
import { nearestMarkers, spanOf } from './nearestMarkers';
import { periodInWords } from './periods';
import type { TrendAnalysis } from './TrendAnalysis';

/** Which markers can lie beside a change point of an analysis: of the topic and of the members that moved, in its window. */
export function markersWanted(
  topicId: string,
  movers: readonly (readonly string[])[],
  { start, end, step }: TrendAnalysis['window'],
): { topicId: string; members: string[]; from: string; to: string } {
  const { from, to } = spanOf(start, end, step);
  return {
    topicId,
    members: [...new Set(movers.flat())],
    from: new Date(from).toISOString(),
    to: new Date(to).toISOString(),
  };
}

/** The analysis with the nearest markers beside each change point, and a note where some were left out. */
export function attachMarkers(
  analysis: TrendAnalysis,
  movers: readonly (readonly string[])[],
  { markers, isCut }: MarkersWithin,
): TrendAnalysis {
  return {
    ...analysis,
    quality: isCut
      ? [...analysis.quality, cutNote(markers, analysis.window.step)]
      : analysis.quality,
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

function cutNote(
  markers: MarkersWithin['markers'],
  step: TrendAnalysis['window']['step'],
): TrendAnalysis['quality'][number] {
  const since = periodInWords(markers[0].at.slice(0, 10), step);
  return {
    id: 'markers-cut',
    severity: 'info',
    text: `So much happened that only the ${markers.length.toLocaleString(
      'en',
    )} newest markers are looked at, since ${since}. A change before that can have had one near it that is not named.`,
  };
}
