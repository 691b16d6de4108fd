import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  ErrorState,
  formatNumber,
  PageSection,
  PlainTable,
  SloDetail,
  useSlas,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloContractsRouteRef } from '../../routes';
import { SlaWorkings } from '../../sla/parts/SlaWorkings';
import { sloTranslationRef } from '../../translation';
import { AgreementRow } from './AgreementRow';

/** More are on the page of agreements. */
const MOST_SHOWN = 10;

/** What was promised to customers on the SLO, the worst first. Nothing is shown where nothing was promised. */
export function AgreementsSection({ slo }: { slo: SloDetail }) {
  const { t } = useTexts(sloTranslationRef);
  const slasPath = useRouteRef(sloContractsRouteRef);
  const slas = useSlas({ slo: [slo.name] }, { limit: MOST_SHOWN });
  if (slas.items.length === 0) {
    return slas.error ? (
      <PageSection anchor="agreements" title={t('detail.agreements.title')}>
        <ErrorState
          title={t('detail.agreements.failed')}
          error={slas.error}
          stillWorks={t('detail.agreements.stillWorks')}
          onRetry={slas.retry}
        />
      </PageSection>
    ) : null;
  }
  const all = `${slasPath()}?${new URLSearchParams({ slo: slo.name })}`;
  return (
    <PageSection anchor="agreements" title={t('detail.agreements.title')}>
      <SlaWorkings>
        <PlainTable
          caption={t('detail.agreements.caption')}
          columns={(
            ['agreement', 'promised', 'state', 'headroom'] as const
          ).map(column => ({ title: t(`detail.agreements.${column}`) }))}
        >
          {slas.items.map(sla => (
            <AgreementRow key={sla.id} sla={sla} slo={slo} />
          ))}
        </PlainTable>
      </SlaWorkings>
      {slas.hasMore && (
        <p>
          <Link to={all}>
            {t('detail.agreements.all', {
              number: formatNumber(slas.matchingCount),
            })}
          </Link>
        </p>
      )}
    </PageSection>
  );
}
