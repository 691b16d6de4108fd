import { useState } from 'react';
import Button from '@material-ui/core/Button';
import {
  ContractSnapshot,
  ErrorState,
  fileName,
  saveFile,
  useInsightsApi,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';

/** Saves the text of a definition; it is asked for only then, since it may have megabytes. */
export function SaveDefinition({ snapshot }: { snapshot: ContractSnapshot }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const api = useInsightsApi();
  const [error, setError] = useState<Error | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { contractRef, id, ordinal } = snapshot;
  const save = async () => {
    setBusy(true);
    setError(null);
    try {
      const { definition } = await api.getContractSnapshot(contractRef, id);
      saveFile(
        fileName(`${contractRef} ${ordinal}`, 'txt'),
        new Blob([definition], { type: 'text/plain' }),
      );
    } catch (failure) {
      setError(failure instanceof Error ? failure : new Error(String(failure)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        style={{ marginTop: 8 }}
        aria-disabled={isBusy}
        onClick={() => !isBusy && void save()}
      >
        {t('contract.history.save')}
      </Button>
      {error && (
        <ErrorState title={t('contract.history.saveFailed')} error={error} />
      )}
    </>
  );
}
