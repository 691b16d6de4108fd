import { forwardRef, useMemo } from 'react';
import {
  Blip,
  ErrorState,
  FilterBar,
  Radar,
  useBlips,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../translation';
import { hasSignal } from './hasSignal';
import { RadarAndList } from './RadarAndList';
import { UnknownFilters } from './UnknownFilters';
import { useRadarFacets } from './useRadarFacets';
import { useWhatIf } from './whatIf/useWhatIf';
import { whatIfBlips } from './whatIf/whatIfBlips';
import { WhatIfPanel } from './whatIf/WhatIfPanel';
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
  const whatIf = useWhatIf(radar);
  const { request, answer } = whatIf;
  const shown = useMemo(() => {
    const replayed = (all: Blip[]) =>
      request && answer.data
        ? whatIfBlips(radar, all, answer.data, Boolean(request.asOf))
        : all;
    return { blips: replayed(blips), matching: replayed(matching) };
  }, [radar, blips, matching, request, answer.data]);
  return (
    <>
      <FilterBar
        filters={view.filters}
        facets={facets}
        searchLabel={t('radar.search')}
      />
      <UnknownFilters unknown={view.unknown} />
      {hasSignal(radar) && <WhatIfPanel radar={radar} whatIf={whatIf} />}
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
          blips={shown.blips}
          matching={shown.matching}
          view={view}
        />
      )}
    </>
  );
});
