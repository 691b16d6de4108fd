import { useRouteRef } from '@backstage/core-plugin-api';
import {
  PageFailure,
  refName,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { contractsRouteRef } from '../routes';
import { apiContractsTranslationRef } from '../translation';

/** Why nothing of an API can be shown, and what to do. */
export function ContractFailure(props: {
  contractRef: string;
  error: Error;
  onRetry(): void;
}) {
  const { t } = useTexts(apiContractsTranslationRef);
  const allPath = useRouteRef(contractsRouteRef)();
  const isApi = props.contractRef.toLowerCase().startsWith('api:');
  return (
    <PageFailure
      error={props.error}
      unknown={{
        title: t('contract.unknown.title', {
          name: isApi ? refName(props.contractRef) : props.contractRef,
        }),
        detail: t('contract.unknown.detail'),
        whatToDo: t('contract.unknown.whatToDo'),
        all: t('contract.unknown.action'),
        allPath,
      }}
      stillWorks={t('contract.failed.stillWorks')}
      onRetry={props.onRetry}
    />
  );
}
