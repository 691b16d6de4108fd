import {
  ContractConsumers,
  ErrorState,
  LoadingState,
  PageSection,
  useContractConsumers,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';
import { ConsumersView } from './ConsumersView';
import { useConsumersSentence } from './useConsumersSentence';

/** Who consumes an API, and who owns that: whom to ask before it changes. */
export function ConsumersSection({ contractRef }: { contractRef: string }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const consumers = useContractConsumers(contractRef);
  return (
    <PageSection anchor="consumers" title={t('contract.consumers.title')}>
      {consumers.data && <Known of={consumers.data} />}
      {!consumers.data && consumers.error && (
        <ErrorState
          title={t('contract.consumers.error')}
          error={consumers.error}
          onRetry={consumers.refetch}
        />
      )}
      {consumers.isPending && <LoadingState shape="text" />}
    </PageSection>
  );
}

function Known({ of }: { of: ContractConsumers }) {
  return (
    <>
      <p>{useConsumersSentence(of)}</p>
      <ConsumersView of={of} />
    </>
  );
}
