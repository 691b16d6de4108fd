import { useState } from 'react';
import {
  ErrorState,
  ProblemError,
  useTexts,
  useWithdrawModelDeprecation,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import { FormDialog } from '../lib/FormDialog';
import { FormField } from '../lib/FormField';
import { DeprecatedSubject } from './DeprecatedSubject';

/** Characters that the API takes, as a part of an address. */
const LONGEST_REASON = 500;

/** Says that a model or a version may be used again. */
export function WithdrawDialog(props: {
  subject: DeprecatedSubject;
  onClose(): void;
}) {
  // What the reader saw: what somebody else said meanwhile is not withdrawn unseen.
  const [{ address, version, deprecation, tag }] = useState(props.subject);
  const { t } = useTexts(modelCardsTranslationRef);
  const withdraw = useWithdrawModelDeprecation({
    ...{ model: address, version, current: deprecation, tag },
  });
  const [reason, setReason] = useState('');
  const said = reason.trim();
  const { error } = withdraw;
  const isOvertaken =
    error instanceof ProblemError && [404, 412].includes(error.status);
  const confirm = async () => {
    try {
      await withdraw.mutateAsync(said || undefined);
      props.onClose();
    } catch {
      // Shown in the dialog.
    }
  };
  return (
    <FormDialog
      title={t('detail.deprecation.withdrawDialog.title')}
      confirm={t('detail.deprecation.withdrawDialog.confirm')}
      whyNot={
        said.length > LONGEST_REASON
          ? t('detail.deprecation.fault.reasonTooLong')
          : undefined
      }
      isBusy={withdraw.isPending}
      failure={error}
      onConfirm={confirm}
      onCancel={props.onClose}
    >
      <p style={{ marginTop: 0 }}>
        {t('detail.deprecation.withdrawDialog.detail', {
          thing:
            version === undefined
              ? t('detail.deprecation.model')
              : t('detail.deprecation.version', { version }),
        })}
      </p>
      <FormField
        label={t('detail.deprecation.withdrawDialog.reason')}
        value={reason}
        onChange={event => setReason(event.target.value)}
        limit={LONGEST_REASON}
        multiline
        minRows={2}
      />
      {error && (
        <ErrorState
          title={t('detail.deprecation.withdrawDialog.failed')}
          error={error}
          detail={isOvertaken ? t('detail.deprecation.overtaken') : undefined}
        />
      )}
    </FormDialog>
  );
}
