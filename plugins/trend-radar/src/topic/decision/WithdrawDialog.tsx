import { useId, useState } from 'react';
import TextField from '@material-ui/core/TextField';
import { ringDecisionLimits } from '@almanac/backstage-plugin-insights-common';
import {
  BlipKey,
  ConfirmDialog,
  Radar,
  useBlipDecision,
  useTexts,
  useWithdrawBlipDecision,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { DecisionFailures } from './DecisionFailures';
import { useOvertaken } from './useOvertaken';

/** Takes back what was decided. */
export function WithdrawDialog(props: {
  radar: Radar;
  blipKey: BlipKey;
  onClose(): void;
}) {
  const { radar, blipKey, onClose } = props;
  const { t } = useTexts(trendRadarTranslationRef);
  const withdraw = useWithdrawBlipDecision();
  const current = useBlipDecision(blipKey);
  const { overtaken, revision, goOn } = useOvertaken(
    current.data,
    withdraw.error,
  );
  const [reason, setReason] = useState('');
  const id = useId();
  const confirm = () => {
    if (revision === undefined) return;
    goOn();
    withdraw.mutate(
      {
        blip: { ...blipKey, revision },
        reason: reason.trim() || undefined,
      },
      { onSuccess: onClose },
    );
  };
  return (
    <ConfirmDialog
      open
      title={t('topic.decision.withdrawDialog.title')}
      confirm={t('topic.decision.withdrawDialog.confirm')}
      cancel={t('topic.decision.dialog.cancel')}
      // Until it is known what stands, nothing can be put in its place.
      isBusy={withdraw.isPending || revision === undefined}
      onConfirm={confirm}
      onCancel={onClose}
    >
      <p style={{ marginTop: 0 }}>
        {t('topic.decision.withdrawDialog.detail')}
      </p>
      <TextField
        id={id}
        label={t('topic.decision.dialog.reason')}
        value={reason}
        onChange={event => setReason(event.target.value)}
        inputProps={{ maxLength: ringDecisionLimits.reasonCharacters }}
        {...{ margin: 'dense', multiline: true, fullWidth: true }}
      />
      <DecisionFailures
        radar={radar}
        overtaken={overtaken}
        title={t('topic.decision.withdrawDialog.failed')}
        error={withdraw.error}
        current={current}
      />
    </ConfirmDialog>
  );
}
