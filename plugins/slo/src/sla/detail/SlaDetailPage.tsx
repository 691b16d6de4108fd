import { useParams } from 'react-router-dom';
import { useRouteRef } from '@backstage/core-plugin-api';
import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import {
  PageTitle,
  useSlaStanding,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { SloSkeleton } from '../../detail/SloSkeleton';
import { sloContractRouteRef, sloContractsRouteRef } from '../../routes';
import { sloTranslationRef } from '../../translation';
import { SlaFailure } from '../SlaFailure';
import { SlaContent } from './SlaContent';

/** One agreement: how it stands, why, beside the objective, and what could be promised. */
export function SlaDetailPage() {
  const { slaId = '' } = useParams();
  const { t } = useTexts(sloTranslationRef);
  const [slasPath, slaPath] = [
    useRouteRef(sloContractsRouteRef),
    useRouteRef(sloContractRouteRef),
  ];
  const standing = useSlaStanding(slaId);
  const title = standing.data?.summary.title ?? slaId;
  return (
    <BreadcrumbEntry entry={{ label: t('sla.title'), href: slasPath() }}>
      <BreadcrumbEntry entry={{ label: title, href: slaPath({ slaId }) }}>
        <PageTitle parts={[title, t('sla.title')]} />
        {standing.data && (
          <SlaContent
            standing={standing.data}
            error={standing.error}
            onRetry={() => void standing.refetch()}
          />
        )}
        {!standing.data && standing.error && (
          <SlaFailure
            error={standing.error}
            slaId={slaId}
            onRetry={() => void standing.refetch()}
          />
        )}
        {!standing.data && !standing.error && <SloSkeleton />}
      </BreadcrumbEntry>
    </BreadcrumbEntry>
  );
}
