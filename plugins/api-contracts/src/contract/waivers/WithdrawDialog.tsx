import {
  CodedText,
  ConfirmDialog,
  ContractWaiver,
  ErrorState,
  FactsList,
  Time,
  useTexts,
  useWithdrawContractWaiver,
} from '@almanac/backstage-plugin-insights-react';
import { Person } from '../../parts/Person';
import { apiContractsTranslationRef } from '../../translation';

/** Asks whether a waiver is to end before its time, and says what follows from that. */
export function WithdrawDialog(props: {
  waiver: ContractWaiver;
  onWithdrawn(): void;
  onClose(): void;
}) {
  const { waiver, onWithdrawn, onClose } = props;
  const { contractRef, subject, ruleId, pointer, sentence } = waiver;
  const { t } = useTexts(apiContractsTranslationRef);
  const withdraw = useWithdrawContractWaiver(contractRef);
  return (
    <ConfirmDialog
      open
      title={t('waivers.withdrawDialog.title')}
      confirm={t('waivers.withdrawDialog.confirm')}
      cancel={t('waivers.withdrawDialog.cancel')}
      isBusy={withdraw.isPending}
      onConfirm={() => withdraw.mutate(waiver.id, { onSuccess: onWithdrawn })}
      onCancel={onClose}
    >
      {sentence !== null && (
        <p style={{ marginTop: 0, overflowWrap: 'anywhere' }}>
          <CodedText text={sentence} />
        </p>
      )}
      <p>
        {t(
          subject === 'quality'
            ? 'waivers.withdrawDialog.thenQuality'
            : 'waivers.withdrawDialog.then',
        )}
      </p>
      <FactsList
        facts={[
          [t('waivers.section.rule'), ruleId],
          [
            t('waivers.section.where'),
            pointer === null
              ? t('waivers.section.everywhere')
              : pointer || t('contract.changes.whole'),
          ],
          [t('waivers.section.reason'), waiver.reason],
          [t('waivers.section.by'), <Person by={waiver.createdBy} />],
          [t('waivers.section.made'), <Time at={waiver.createdAt} />],
          [t('waivers.section.until'), <Time at={waiver.expiresAt} />],
        ]}
      />
      {withdraw.error && (
        <ErrorState
          title={t('waivers.section.withdrawFailed')}
          error={withdraw.error}
        />
      )}
    </ConfirmDialog>
  );
}
