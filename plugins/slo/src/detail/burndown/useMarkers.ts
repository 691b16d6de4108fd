import {
  formatDuration,
  plainWord,
  SloMarker,
  TimeChartMarker,
  useEntityTitles,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';

/** Kinds that last: the end of the others is only when their effect is taken to be over. */
const LASTING = ['incident', 'alert', 'maintenance'];

/** The markers of an SLO as a chart lists them: what, which, and how long where it lasted. */
export function useMarkers(markers: readonly SloMarker[]): TimeChartMarker[] {
  const { t } = useTexts(sloTranslationRef);
  const titleOf = useEntityTitles(
    markers.flatMap(({ dependency }) => dependency ?? []),
  );
  return markers.map(({ id, title: own, kind, start, end, dependency }) => {
    const title = dependency
      ? t('detail.burnDown.markerAt', { title: own, at: titleOf(dependency) })
      : own;
    const said = { kind: plainWord(kind), title };
    const lastsMs = Date.parse(end) - Date.parse(start);
    return {
      id,
      at: start,
      title: LASTING.includes(kind)
        ? t('detail.burnDown.markerLasting', {
            ...said,
            duration: formatDuration(lastsMs),
          })
        : t('detail.burnDown.marker', said),
    };
  });
}
