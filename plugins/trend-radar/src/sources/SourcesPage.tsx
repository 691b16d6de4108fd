import {
  ErrorState,
  LoadingState,
  PageTitle,
  StaleNotice,
  useCollectors,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../translation';
import { NoSources } from './NoSources';
import { SliSourcesSection } from './sli/SliSourcesSection';
import { SourcesContent } from './SourcesContent';

/** The collectors with their runs, what could not be kept, the sources of SLIs, and the queue of analyses. */
export function SourcesPage() {
  const { t } = useTexts(trendRadarTranslationRef);
  return (
    <>
      <PageTitle parts={[t('shell.sources')]} />
      <Sources />
    </>
  );
}

function Sources() {
  const { t } = useTexts(trendRadarTranslationRef);
  const { data, error, dataUpdatedAt, refetch } = useCollectors();
  if (!data) {
    return error ? (
      <ErrorState
        error={error}
        stillWorks={t('sources.error.stillWorks')}
        onRetry={refetch}
      />
    ) : (
      <>
        <LoadingState shape="answer" />
        <LoadingState shape="table" />
      </>
    );
  }
  return (
    <>
      {error && (
        <StaleNotice
          lastSuccessAt={new Date(dataUpdatedAt).toISOString()}
          reason={error.message}
          onRetry={refetch}
        />
      )}
      {data.items.length === 0 ? (
        <>
          <NoSources />
          <SliSourcesSection />
        </>
      ) : (
        <SourcesContent collectors={data.items} now={dataUpdatedAt} />
      )}
    </>
  );
}
