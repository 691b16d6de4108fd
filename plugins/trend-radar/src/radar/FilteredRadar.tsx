import { forwardRef } from 'react';
import {
  Blip,
  ErrorState,
  FilterBar,
  Radar,
  useBlips,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../translation';
import { RadarAndList } from './RadarAndList';
import { UnknownFilters } from './UnknownFilters';
import { useRadarFacets } from './useRadarFacets';
import type { RadarView } from './useRadarView';

/** The ways to narrow a radar, and what they leave of it. */
export const FilteredRadar = forwardRef<
  SVGSVGElement,
  {
    radar: Radar;
    blips: Blip[];
    matching: Blip[];
    view: RadarView;
    filtered: ReturnType<typeof useBlips>;
  }
>(function FilteredRadarWithRef(props, svg) {
  const { radar, blips, matching, view, filtered } = props;
  const { t } = useTexts(trendRadarTranslationRef);
  const facets = useRadarFacets(radar, blips);
  return (
    <>
      <FilterBar
        filters={view.filters}
        facets={facets}
        searchLabel={t('radar.search')}
      />
      <UnknownFilters unknown={view.unknown} />
      {filtered.error && !filtered.data ? (
        <ErrorState
          title={t('radar.error.filtered')}
          error={filtered.error}
          stillWorks={t('radar.error.filteredStillWorks')}
          onRetry={filtered.refetch}
        />
      ) : (
        <RadarAndList
          ref={svg}
          radar={radar}
          blips={blips}
          matching={matching}
          view={view}
        />
      )}
    </>
  );
});
