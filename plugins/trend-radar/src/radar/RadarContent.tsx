import { useMemo, useRef } from 'react';
import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  Blip,
  BlipWorkings,
  ErrorState,
  LoadingState,
  Radar,
  StaleNotice,
  useBlips,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { editRadarRouteRef } from '../routes';
import { trendRadarTranslationRef } from '../translation';
import { RadarExports } from './exports/RadarExports';
import { hasSignal } from './hasSignal';
import { HighlightProvider } from './highlight';
import { narrowedTo } from './narrowedTo';
import { NoBlips, RadarProgress } from './NoBlips';
import { useOwnerFilter } from './owners/useOwnerFilter';
import { RadarAnswer } from './RadarAnswer';
import { FilteredRadar } from './FilteredRadar';
import { TrackRecordSection } from './trackRecord/TrackRecordSection';
import { useRadarView } from './useRadarView';
import { useShownBlips } from './useShownBlips';
import { useWhatIf } from './whatIf/useWhatIf';

const NO_BLIPS: Blip[] = [];

interface RadarContentProps {
  radar: Radar;
  blips: Blip[] | undefined;
  error: Error | null;
  onRetry(): void;
}

/** What stands in the place of blips that are not there: their outline, why they could not be loaded, what fills it. */
function BlipsAbsent({ radar, blips, error, onRetry }: RadarContentProps) {
  const { t } = useTexts(trendRadarTranslationRef);
  if (blips) return <NoBlips radar={radar} />;
  if (!error) return <LoadingState shape="chart" />;
  return (
    <ErrorState
      title={t('radar.error.blips')}
      error={error}
      stillWorks={t('radar.error.blipsStillWorks')}
      onRetry={onRetry}
    />
  );
}

/** A radar that is known, with whatever of its blips has come so far. */
export function RadarContent(props: RadarContentProps) {
  const { radar, error } = props;
  const blips = props.blips ?? NO_BLIPS;
  const { t } = useTexts(trendRadarTranslationRef);
  const editPath = useRouteRef(editRadarRouteRef);
  const svg = useRef<SVGSVGElement>(null);
  const whatIf = useWhatIf(radar);
  const view = useRadarView(radar, whatIf.shown);
  // Without filters this is the very query of the page: one request, one answer.
  const filtered = useBlips(radar.id, view.query ?? { sort: 'attention' });
  const matching = view.query ? filtered.data?.items ?? NO_BLIPS : blips;
  const owners = useOwnerFilter(radar.id, view.owners);
  const placed = useShownBlips({
    ...{ radar, blips, matching, view, whatIf: whatIf.shown },
  });
  const shown = useMemo(
    () => ({ ...placed, matching: owners.narrow(placed.matching) }),
    [placed, owners],
  );
  return (
    <HighlightProvider>
      <BlipWorkings note={whatIf.shown && t('radar.whatIf.workingIsDeclared')}>
        <RadarAnswer
          radar={radar}
          whatIf={whatIf.shown}
          isAwaited={whatIf.isUnderWay && !whatIf.shown}
          narrowed={narrowedTo(view, owners, filtered, shown.matching)}
          actions={
            <>
              <LinkButton
                to={editPath({ radarId: radar.id })}
                variant="outlined"
                size="small"
              >
                {t('radar.definition')}
              </LinkButton>
              <RadarExports
                radar={radar}
                view={view}
                owners={owners.known}
                matching={shown.matching}
                total={shown.blips.length}
                whatIf={whatIf.shown}
                svg={svg}
              />
            </>
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
        {blips.length === 0 ? (
          <BlipsAbsent {...props} />
        ) : (
          <>
            <FilteredRadar
              ref={svg}
              radar={radar}
              blips={shown.blips}
              matching={shown.matching}
              view={view}
              filtered={filtered}
              whatIf={whatIf}
              owners={owners}
            />
            {hasSignal(radar) && (
              <TrackRecordSection
                radar={radar}
                isWhatIf={whatIf.shown !== undefined}
              />
            )}
          </>
        )}
      </BlipWorkings>
    </HighlightProvider>
  );
}
