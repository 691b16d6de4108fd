import { useParams } from 'react-router-dom';
import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  BreadcrumbEntry,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import {
  ErrorState,
  PageTitle,
  ProblemError,
  useSlaStanding,
} from '@almanac/backstage-plugin-insights-react';
import { SloSkeleton } from '../../detail/SloSkeleton';
import { sloContractRouteRef, sloContractsRouteRef } from '../../routes';
import { sloTranslationRef } from '../../translation';
import { SlaContent } from './SlaContent';

/** One agreement: how it stands, why, beside the objective, and what could be promised. */
export function SlaDetailPage() {
  const { slaId = '' } = useParams();
  const { t } = useTranslationRef(sloTranslationRef);
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

function SlaFailure(props: { error: Error; slaId: string; onRetry(): void }) {
  const { error, slaId } = props;
  const { t } = useTranslationRef(sloTranslationRef);
  const slasPath = useRouteRef(sloContractsRouteRef);
  // A name that cannot be one (400) is as unknown as one that nobody has.
  const isUnknown =
    error instanceof ProblemError && [400, 404].includes(error.status);
  if (!isUnknown) {
    return (
      <ErrorState
        error={error}
        stillWorks={t('sla.error.oneStillWorks')}
        onRetry={props.onRetry}
      />
    );
  }
  return (
    <>
      <ErrorState
        error={error}
        title={t('sla.error.unknown', { name: slaId })}
        detail={t('sla.error.unknownDetail')}
        stillWorks={t('sla.error.oneStillWorks')}
      />
      <LinkButton to={slasPath()} variant="outlined" size="small">
        {t('sla.error.all')}
      </LinkButton>
    </>
  );
}
