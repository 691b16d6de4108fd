import { useParams } from 'react-router-dom';
import { useRouteRef } from '@backstage/core-plugin-api';
import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import {
  PageTitle,
  useSloDefinition,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { SloFailure } from '../detail/SloFailure';
import { SloSkeleton } from '../detail/SloSkeleton';
import { useSloPath } from '../parts/SloLink';
import { sloEditRouteRef } from '../routes';
import { sloTranslationRef } from '../translation';
import { ChangeDefinition } from './ChangeDefinition';
import { ReadDefinition } from './ReadDefinition';

/** The definition of one SLO, to be changed; to be read, where it is changed elsewhere. */
export function EditSloPage() {
  const { sloName = '' } = useParams();
  const { t } = useTexts(sloTranslationRef);
  const sloPath = useSloPath();
  const editPath = useRouteRef(sloEditRouteRef);
  const definition = useSloDefinition(sloName);
  const record = definition.data?.answer;
  const name = record?.title ?? sloName;
  const isRead = record?.source.isEditable === false;
  const title = t(isRead ? 'editor.readTitle' : 'editor.editTitle', {
    title: name,
  });
  return (
    <BreadcrumbEntry entry={{ label: name, href: sloPath(sloName) }}>
      <BreadcrumbEntry entry={{ label: title, href: editPath({ sloName }) }}>
        <PageTitle parts={[title, t('slo.title')]} />
        {!definition.data && definition.error && (
          <SloFailure
            error={definition.error}
            sloName={sloName}
            onRetry={() => void definition.refetch()}
          />
        )}
        {!definition.data && !definition.error && <SloSkeleton />}
        {record &&
          definition.data &&
          (record.source.isEditable ? (
            <ChangeDefinition
              key={sloName}
              latest={definition.data}
              onRead={() => void definition.refetch()}
            />
          ) : (
            <ReadDefinition record={record} />
          ))}
      </BreadcrumbEntry>
    </BreadcrumbEntry>
  );
}
