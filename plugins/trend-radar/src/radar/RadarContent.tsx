import { useRef } from 'react';
import {
  Blip,
  ErrorState,
  FilterBar,
  LoadingState,
  Radar,
  StaleNotice,
  useBlips,
} from '@almanac/backstage-plugin-insights-react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { trendRadarTranslationRef } from '../translation';
import { RadarExports } from './exports/RadarExports';
import { HighlightProvider } from './highlight';
import { NoBlips, RadarProgress } from './NoBlips';
import { RadarAnswer } from './RadarAnswer';
import { RadarAndList } from './RadarAndList';
import { useRadarFacets } from './useRadarFacets';
import { useRadarView } from './useRadarView';

const NO_BLIPS: Blip[] = [];

/** A radar that is known, with whatever of its blips has come so far. */
export function RadarContent(props: {
  radar: Radar;
  blips: Blip[] | undefined;
  error: Error | null;
  onRetry(): void;
}) {
  const { radar, error } = props;
  const blips = props.blips ?? NO_BLIPS;
  const svg = useRef<SVGSVGElement>(null);
  const { t } = useTranslationRef(trendRadarTranslationRef);
  const view = useRadarView(radar);
  const facets = useRadarFacets(radar, blips);
  // Without filters this is the very query of the page: one request, one answer.
  const filtered = useBlips(radar.id, view.query ?? { sort: 'attention' });
  const matching = view.query ? filtered.data?.items ?? NO_BLIPS : blips;
  const isEmpty = props.blips?.length === 0;
  return (
    <HighlightProvider>
      <RadarAnswer
        radar={radar}
        actions={
          <RadarExports
            radar={radar}
            view={view}
            matching={matching}
            svg={svg}
          />
        }
      />
      {(error || radar.state === 'stale') && radar.computedAt && (
        <StaleNotice
          lastSuccessAt={radar.computedAt}
          reason={error?.message}
          onRetry={props.onRetry}
        />
      )}
      <RadarProgress radar={radar} />
      {isEmpty && <NoBlips radar={radar} />}
      {!props.blips && !error && <LoadingState shape="chart" />}
      {!props.blips && error && (
        <ErrorState
          title={t('radar.error.blips')}
          error={error}
          onRetry={props.onRetry}
        />
      )}
      {blips.length > 0 && (
        <>
          <FilterBar
            filters={view.filters}
            facets={facets}
            searchLabel={t('radar.search')}
          />
          {filtered.error && !filtered.data ? (
            <ErrorState
              title={t('radar.error.filtered')}
              error={filtered.error}
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
      )}
    </HighlightProvider>
  );
}
