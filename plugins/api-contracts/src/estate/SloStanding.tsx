import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  Contract,
  formatNumber,
  StateChip,
  TwoLines,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { slosRouteRef } from '../routes';
import { apiContractsTranslationRef } from '../translation';

/** How many SLOs an API and what provides it have, how the worst of them stands, and the way to them. */
export function SloStanding({ of }: { of: Contract['slos'] }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const slosPath = useRouteRef(slosRouteRef);
  if (of === null) return <span>{t('estate.slos.unseen')}</span>;
  if (of.worst === null) return <span>{t('estate.slos.none')}</span>;
  const count = of.ownCount + of.providerCount;
  const words = t('estate.slos.count', { count, number: formatNumber(count) });
  const whose = t('estate.slos.whose', {
    own: formatNumber(of.ownCount),
    provided: formatNumber(of.providerCount),
  });
  const services = of.services.map(service => ['service', service]);
  return (
    <TwoLines
      first={<StateChip state={of.worst} />}
      second={
        slosPath ? (
          <Link
            to={`${slosPath()}?${new URLSearchParams(services)}`}
            title={whose}
          >
            {words}
          </Link>
        ) : (
          <span title={whose}>{words}</span>
        )
      }
    />
  );
}
