import { useParams } from 'react-router-dom';
import { useRouteRef } from '@backstage/core-plugin-api';
import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import {
  Notice,
  PageTitle,
  useSla,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { SloSkeleton } from '../../detail/SloSkeleton';
import {
  sloContractEditRouteRef,
  sloContractRouteRef,
  sloContractsRouteRef,
} from '../../routes';
import { sloTranslationRef } from '../../translation';
import { SlaFailure } from '../SlaFailure';
import { ChangeSla } from './ChangeSla';

/** One agreement, to be changed; where it is changed elsewhere, that is said. */
export function EditSlaPage() {
  const { slaId = '' } = useParams();
  const { t } = useTexts(sloTranslationRef);
  const slasPath = useRouteRef(sloContractsRouteRef)();
  const slaPath = useRouteRef(sloContractRouteRef)({ slaId });
  const editPath = useRouteRef(sloContractEditRouteRef)({ slaId });
  const { data, error, refetch } = useSla(slaId);
  const name = data?.answer.agreement.title ?? slaId;
  const title = t('slaEditor.edit', { title: name });
  return (
    <BreadcrumbEntry entry={{ label: t('sla.title'), href: slasPath }}>
      <BreadcrumbEntry entry={{ label: name, href: slaPath }}>
        <BreadcrumbEntry entry={{ label: title, href: editPath }}>
          <PageTitle parts={[title, t('sla.title')]} />
          {!data && error && (
            <SlaFailure
              error={error}
              slaId={slaId}
              onRetry={() => void refetch()}
            />
          )}
          {!data && !error && <SloSkeleton />}
          {data && !data.answer.source.isEditable && (
            <Notice tone="info" icon="dash">
              {t('slaEditor.readOnly', { ref: data.answer.source.ref ?? '' })}
            </Notice>
          )}
          {data?.answer.source.isEditable && (
            <ChangeSla
              key={slaId}
              latest={data}
              onRead={() => void refetch()}
            />
          )}
        </BreadcrumbEntry>
      </BreadcrumbEntry>
    </BreadcrumbEntry>
  );
}
