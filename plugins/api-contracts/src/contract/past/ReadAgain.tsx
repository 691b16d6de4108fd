import Button from '@material-ui/core/Button';
import { usePermission } from '@backstage/plugin-permission-react';
import { apiContractsPublishPermission } from '@almanac/backstage-plugin-insights-common';
import {
  ContractBackfill,
  ErrorState,
  useBackfillContract,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';

/** The way to have the past of an API read again, for who may. */
export function ReadAgain({ past }: { past: ContractBackfill }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const ask = useBackfillContract(past.contractRef);
  const { allowed, loading, error } = usePermission({
    permission: apiContractsPublishPermission,
  });
  // Where it cannot be asked, the backend's answer decides, and is shown.
  const may = allowed || error !== undefined;
  const isUnderWay = ask.isPending || past.state === 'waiting';
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        aria-disabled={!may || isUnderWay}
        onClick={() => may && !isUnderWay && ask.mutate()}
      >
        {t('past.again')}
      </Button>
      <p role="status">{ask.isSuccess && isUnderWay && t('past.asked')}</p>
      {!may && !loading && <p>{t('past.denied')}</p>}
      {ask.error && (
        <ErrorState title={t('past.askFailed')} error={ask.error} />
      )}
    </>
  );
}
