import { useParams } from 'react-router-dom';
import { useRouteRef } from '@backstage/core-plugin-api';
import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import {
  LoadingState,
  PageTitle,
  ProblemError,
  useRadarDefinition,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { RadarError } from '../radar/RadarError';
import { editRadarRouteRef, radarRouteRef } from '../routes';
import { trendRadarTranslationRef } from '../translation';
import { ChangeRadar } from './ChangeRadar';
import { ReadRadar } from './ReadRadar';

function isNotThere(error: unknown): boolean {
  return error instanceof ProblemError && error.status === 404;
}

/** What a radar is, to be changed; to be read, where a file says it. */
export function EditRadarPage() {
  const { radarId = '' } = useParams();
  const { t } = useTexts(trendRadarTranslationRef);
  const radarPath = useRouteRef(radarRouteRef);
  const editPath = useRouteRef(editRadarRouteRef);
  const definition = useRadarDefinition(radarId);
  const record = definition.data?.answer;
  const name = record?.title ?? radarId;
  const isRead = record?.source.isEditable === false;
  const title = t(isRead ? 'editor.readTitle' : 'editor.editTitle', {
    title: name,
  });
  return (
    <BreadcrumbEntry entry={{ label: name, href: radarPath({ radarId }) }}>
      <BreadcrumbEntry entry={{ label: title, href: editPath({ radarId }) }}>
        <PageTitle parts={[title, t('shell.trends')]} />
        {!record && definition.error && (
          <RadarError
            error={definition.error}
            onRetry={() => void definition.refetch()}
          />
        )}
        {!record && !definition.error && <LoadingState shape="table" />}
        {definition.data &&
          (isRead ? (
            <ReadRadar record={definition.data.answer} />
          ) : (
            <ChangeRadar
              key={radarId}
              latest={definition.data}
              isRemoved={isNotThere(definition.error)}
              onRead={() => void definition.refetch()}
            />
          ))}
      </BreadcrumbEntry>
    </BreadcrumbEntry>
  );
}
