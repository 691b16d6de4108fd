import {
  ContractConsumers,
  formatNumber,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';

/** How many consume an API, in one sentence; or why that is not known. */
export function useConsumersSentence(of: ContractConsumers): string {
  const { t } = useTexts(apiContractsTranslationRef);
  const { consumers, owners, unseenConsumers } = of;
  if (!of.isCatalogKnown) return t('contract.consumers.unknown');
  if (!of.isApiShown) return t('consumers.notShown');
  if (consumers.length === 0) {
    return unseenConsumers === 0
      ? t('contract.consumers.none')
      : t('consumers.onlyUnseen', {
          count: unseenConsumers,
          number: formatNumber(unseenConsumers),
        });
  }
  const ownerCount = owners.filter(({ owner }) => owner !== null).length;
  return t('consumers.answer', {
    count: consumers.length,
    number: formatNumber(consumers.length),
    owners: t('consumers.owners', {
      count: ownerCount,
      number: formatNumber(ownerCount),
    }),
  });
}
