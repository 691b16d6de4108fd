import { useParams } from 'react-router-dom';
import { useRouteRef } from '@backstage/core-plugin-api';
import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import {
  PageTitle,
  useSlo,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloRouteRef } from '../routes';
import { sloTranslationRef } from '../translation';
import { SloContent } from './SloContent';
import { SloFailure } from './SloFailure';
import { SloSkeleton } from './SloSkeleton';

/** One SLO: the answer, the picture, why, what if, and how we know. */
export function SloDetailPage() {
  const { sloName = '' } = useParams();
  const { t } = useTexts(sloTranslationRef);
  const sloPath = useRouteRef(sloRouteRef);
  const slo = useSlo(sloName);
  const title = slo.data?.title ?? sloName;
  return (
    <BreadcrumbEntry entry={{ label: title, href: sloPath({ sloName }) }}>
      <PageTitle parts={[title, t('slo.title')]} />
      {!slo.data && slo.error && (
        <SloFailure
          error={slo.error}
          sloName={sloName}
          onRetry={() => void slo.refetch()}
        />
      )}
      {!slo.data && !slo.error && <SloSkeleton />}
      {slo.data && (
        <SloContent
          slo={slo.data}
          error={slo.error}
          onRetry={() => void slo.refetch()}
        />
      )}
    </BreadcrumbEntry>
  );
}
