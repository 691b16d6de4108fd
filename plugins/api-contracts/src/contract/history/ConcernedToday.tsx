import {
  ErrorState,
  formatNumber,
  useContractConsumers,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';
import { OwnerLinks } from '../OwnerLinks';

/** Whose consumers a breaking change concerns: those of today, for who consumed it when it came is not kept. */
export function ConcernedToday({ contractRef }: { contractRef: string }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const { data, error, refetch } = useContractConsumers(contractRef);
  if (!data) {
    return (
      error && (
        <ErrorState
          title={t('contract.concerned.error')}
          error={error}
          onRetry={refetch}
        />
      )
    );
  }
  const { owners, unseenConsumers } = data;
  if (!data.isCatalogKnown || !data.isApiShown) {
    return <p>{t('contract.concerned.unknown')}</p>;
  }
  if (owners.length + unseenConsumers === 0) {
    return <p>{t('contract.concerned.nobody')}</p>;
  }
  return (
    <p>
      {owners.length > 0 &&
        t('contract.concerned.owners', {
          owners: <OwnerLinks owners={owners} />,
        })}{' '}
      {unseenConsumers > 0 &&
        t('contract.concerned.unseen', {
          count: unseenConsumers,
          number: formatNumber(unseenConsumers),
        })}
    </p>
  );
}
