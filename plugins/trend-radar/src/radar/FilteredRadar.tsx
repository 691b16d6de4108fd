import { forwardRef, useMemo } from 'react';
import {
  ErrorState,
  FilterBar,
  Radar,
  useBlips,
  UnknownInAddress,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../translation';
import { hasSignal } from './hasSignal';
import { RadarAndList } from './RadarAndList';
import { useChoiceCounts } from './useChoiceCounts';
import { useRadarFacets } from './useRadarFacets';
import { OwnersApart } from './owners/OwnersApart';
import type { OwnerFilter } from './owners/useOwnerFilter';
import type { RadarView } from './useRadarView';
import type { useWhatIf } from './whatIf/useWhatIf';
import { WhatIfPanel } from './whatIf/WhatIfPanel';
import { whatIfRadar } from './whatIf/whatIfRadar';
import type { ShownBlip } from './ShownBlip';

/** The ways to narrow a radar, and what they leave of it; blips as they are shown. */
export const FilteredRadar = forwardRef<
  SVGSVGElement,
  {
    radar: Radar;
    blips: ShownBlip[];
    matching: ShownBlip[];
    view: RadarView;
    filtered: ReturnType<typeof useBlips>;
    whatIf: ReturnType<typeof useWhatIf>;
    owners: OwnerFilter;
  }
>(function FilteredRadarWithRef(props, svg) {
  const { radar, blips, matching, view, filtered, whatIf, owners } = props;
  const { t } = useTexts(trendRadarTranslationRef);
  const { shown } = whatIf;
  const counted = useMemo(
    () => (shown ? whatIfRadar(radar, shown) : radar),
    [radar, shown],
  );
  const filters = {
    ...view.filters,
    chosen: { ...view.filters.chosen, owner: owners.known },
  };
  const countOf = useChoiceCounts(radar, view, shown, owners);
  const facets = useRadarFacets(counted, blips, shown, countOf, owners.facet);
  return (
    <>
      <FilterBar
        filters={filters}
        facets={facets}
        searchLabel={t('radar.search')}
      />
      <UnknownInAddress
        unknown={[
          ...view.unknown,
          ...owners.unknown.map(value => ({ filter: 'owner' as const, value })),
        ].map(({ filter, value }) => ({
          ...{ parameter: filter, value },
          label: t(`radar.unknownFilter.${filter}`, { value }),
        }))}
      />
      {owners.isSilent && <p role="status">{t('radar.owners.silent')}</p>}
      {hasSignal(radar) && <WhatIfPanel radar={radar} whatIf={whatIf} />}
      {filtered.error && !filtered.data ? (
        <ErrorState
          title={t('radar.error.filtered')}
          error={filtered.error}
          stillWorks={t('radar.error.filteredStillWorks')}
          onRetry={filtered.refetch}
        />
      ) : (
        <OwnersApart owners={owners}>
          <RadarAndList
            ref={svg}
            radar={counted}
            blips={blips}
            matching={matching}
            view={view}
            isOfBefore={view.query !== undefined && filtered.isPlaceholderData}
            whatIf={shown}
          />
        </OwnersApart>
      )}
    </>
  );
});
