import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  AnswerHeader,
  EmptyState,
  ErrorState,
  formatNumber,
  LoadingState,
  PageTitle,
  Radar,
  StaleNotice,
  useRadars,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { hasSignal } from '../radar/hasSignal';
import {
  importRadarRouteRef,
  newRadarRouteRef,
  sourcesRouteRef,
} from '../routes';
import { useComparePath } from '../shell/paths';
import { trendRadarTranslationRef } from '../translation';
import { RadarFaults } from './RadarFaults';
import { RadarRow } from './RadarRow';

/** Radars that need attention first: out of date, then being computed, then the rest as the API orders them. */
const ATTENTION: Record<Radar['state'], number> = {
  stale: 0,
  computing: 1,
  empty: 2,
  ready: 3,
};

/** A state that this page does not know may ask for attention: before those that are well. */
function rankOf({ state }: Radar): number {
  return Object.hasOwn(ATTENTION, state) ? ATTENTION[state] : ATTENTION.empty;
}

function byAttention(a: Radar, b: Radar): number {
  return rankOf(a) - rankOf(b);
}

function NoRadars() {
  const { t } = useTexts(trendRadarTranslationRef);
  const sources = useRouteRef(sourcesRouteRef);
  return (
    <EmptyState
      title={t('radars.empty.title')}
      description={t('radars.empty.description')}
      action={
        <>
          <NewRadarLink /> <ImportLink />{' '}
          {sources && (
            <LinkButton to={sources()} variant="outlined" size="small">
              {t('radars.empty.action')}
            </LinkButton>
          )}
        </>
      }
    />
  );
}

function NewRadarLink() {
  const { t } = useTexts(trendRadarTranslationRef);
  const newPath = useRouteRef(newRadarRouteRef);
  return (
    <LinkButton to={newPath()} variant="outlined" size="small">
      {t('radars.new')}
    </LinkButton>
  );
}

function ImportLink() {
  const { t } = useTexts(trendRadarTranslationRef);
  const importPath = useRouteRef(importRadarRouteRef);
  return (
    <LinkButton to={importPath()} size="small">
      {t('radars.import')}
    </LinkButton>
  );
}

/** All radars. */
export function RadarsPage() {
  const { t } = useTexts(trendRadarTranslationRef);
  return (
    <>
      <PageTitle parts={[t('shell.trends')]} />
      <RadarList />
    </>
  );
}

function RadarList() {
  const { t } = useTexts(trendRadarTranslationRef);
  const comparePath = useComparePath();
  const { data, error, dataUpdatedAt, refetch } = useRadars();
  if (!data) {
    return error ? (
      <ErrorState
        error={error}
        stillWorks={t('radars.error.stillWorks')}
        onRetry={refetch}
      />
    ) : (
      <>
        <LoadingState shape="answer" />
        <LoadingState shape="table" />
      </>
    );
  }
  const radars = data.items.slice().sort(byAttention);
  return (
    <>
      {radars.length > 0 && (
        <AnswerHeader
          sentence={t(
            radars.every(hasSignal) ? 'radars.answer' : 'radars.answerDecided',
            {
              count: radars.length,
              number: formatNumber(radars.length),
            },
          )}
          actions={
            <>
              <LinkButton to={comparePath([])} size="small">
                {t('radars.compare')}
              </LinkButton>
              <ImportLink />
              <NewRadarLink />
            </>
          }
        />
      )}
      {error && (
        <StaleNotice
          lastSuccessAt={new Date(dataUpdatedAt).toISOString()}
          reason={error.message}
          onRetry={refetch}
        />
      )}
      <RadarFaults faults={data.faults} />
      {radars.length === 0 && <NoRadars />}
      {radars.map(radar => (
        <RadarRow key={radar.id} radar={radar} />
      ))}
    </>
  );
}
