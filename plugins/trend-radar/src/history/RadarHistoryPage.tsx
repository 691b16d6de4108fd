import { useParams } from 'react-router-dom';
import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import {
  EmptyState,
  ErrorState,
  LoadingState,
  Notice,
  PageTitle,
  ProblemError,
  useRadarDefinition,
  useRadarDefinitionVersions,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { EditorHead } from '../editor/EditorHead';
import { radarHistoryRouteRef, radarRouteRef, radarsRouteRef } from '../routes';
import { trendRadarTranslationRef } from '../translation';
import { VersionList } from './VersionList';

/** What a radar was: who wrote which version when, and the way back to any of them. */
export function RadarHistoryPage() {
  const { radarId = '' } = useParams();
  const { t } = useTexts(trendRadarTranslationRef);
  const radarPath = useRouteRef(radarRouteRef);
  const historyPath = useRouteRef(radarHistoryRouteRef);
  const definition = useRadarDefinition(radarId);
  const name = definition.data?.answer.title ?? radarId;
  const title = t('history.title', { title: name });
  const source = definition.data?.answer.source;
  const intro = source?.file
    ? t('history.introOfFile', { file: source.file })
    : t('history.intro');
  return (
    <BreadcrumbEntry entry={{ label: name, href: radarPath({ radarId }) }}>
      <BreadcrumbEntry entry={{ label: title, href: historyPath({ radarId }) }}>
        <PageTitle parts={[title, t('shell.trends')]} />
        <EditorHead title={title}>{intro}</EditorHead>
        <Versions radarId={radarId} definition={definition} />
      </BreadcrumbEntry>
    </BreadcrumbEntry>
  );
}

function Versions(props: {
  radarId: string;
  definition: ReturnType<typeof useRadarDefinition>;
}) {
  const { radarId, definition } = props;
  const { t } = useTexts(trendRadarTranslationRef);
  const versions = useRadarDefinitionVersions(radarId);
  const isRemoved =
    definition.error instanceof ProblemError && definition.error.status === 404;
  const failure = versions.error ?? (isRemoved ? null : definition.error);
  const latest = definition.data?.answer;
  if (failure && (versions.items.length === 0 || (!latest && !isRemoved))) {
    return (
      <ErrorState
        title={t('history.error.title')}
        error={failure}
        stillWorks={t('history.error.stillWorks')}
        onRetry={() => {
          versions.retry();
          void definition.refetch();
        }}
      />
    );
  }
  if (versions.isPending || (!latest && !isRemoved)) {
    return <LoadingState shape="table" />;
  }
  if (versions.items.length === 0) {
    return <NoVersions file={latest?.source.file} />;
  }
  return (
    <>
      {isRemoved && (
        <Notice tone="info" icon="dash">
          {t('history.isRemoved')}
        </Notice>
      )}
      {latest?.source.file && (
        <Notice tone="info" icon="dash">
          {t('history.beforeFile')}
        </Notice>
      )}
      <VersionList
        radarId={radarId}
        versions={versions}
        etag={isRemoved ? null : definition.data?.etag ?? null}
        isEditable={isRemoved || latest?.source.isEditable === true}
        current={isRemoved ? undefined : latest?.version ?? undefined}
      />
    </>
  );
}

function NoVersions({ file }: { file: string | null | undefined }) {
  const { t } = useTexts(trendRadarTranslationRef);
  const radarsPath = useRouteRef(radarsRouteRef);
  return (
    <EmptyState
      title={t('history.none.title')}
      description={t(file ? 'history.none.file' : 'history.none.unknown')}
      action={
        <LinkButton to={radarsPath()} variant="outlined" size="small">
          {t('history.none.all')}
        </LinkButton>
      }
    />
  );
}
