import { useId, useState } from 'react';
import TextField from '@material-ui/core/TextField';
import {
  ConfirmDialog,
  ErrorState,
  ProblemError,
  SloAction,
  SloActionDecision,
  useDecideSloAction,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';
import { decisionFaults, decisionOf } from './decisionOf';
import { dayAfter, MOST_DAYS } from './endOfDay';

const LONGEST_NOTE = 2_000;
const USUAL_DAYS = 14;

const noteLabels = {
  acknowledge: 'note',
  complete: 'done',
  except: 'reason',
  reopen: 'reason',
} as const;

/** Asks for what a decision needs: what was done, why, until when. */
export function DecisionDialog(props: {
  action: SloAction;
  kind: SloActionDecision['kind'];
  onClose(): void;
}) {
  const { action, kind, onClose } = props;
  const { t } = useTexts(sloTranslationRef);
  const decide = useDecideSloAction(action.id);
  const [words, setWords] = useState(() => ({
    note: '',
    until: dayAfter(new Date(), USUAL_DAYS),
  }));
  const fieldId = useId();
  const [isTried, setTried] = useState(false);
  const faults = decisionFaults(kind, words, new Date());
  const confirm = async () => {
    setTried(true);
    if (faults.note || faults.until) return;
    try {
      const decision = decisionOf(kind, words, new Date());
      await decide.mutateAsync({ decision, etag: action.etag });
      onClose();
    } catch {
      // Shown in the dialog.
    }
  };
  const note = (text: string) => setWords({ ...words, note: text });
  const { error } = decide;
  const isOvertaken = error instanceof ProblemError && error.status === 412;
  return (
    <ConfirmDialog
      open
      title={t(`review.actions.decide.${kind}`)}
      confirm={t(`review.actions.decide.${kind}`)}
      cancel={t('review.actions.form.cancel')}
      isBusy={decide.isPending}
      onCancel={onClose}
      onConfirm={() => void confirm()}
    >
      <p style={{ marginTop: 0 }}>
        {action.action} · {action.title}
      </p>
      <TextField
        id={`${fieldId}-note`}
        label={t(`review.actions.form.${noteLabels[kind]}`)}
        value={words.note}
        onChange={event => note(event.target.value)}
        error={isTried && faults.note}
        helperText={isTried && faults.note && t('review.actions.form.needed')}
        inputProps={{ maxLength: LONGEST_NOTE }}
        required={kind !== 'acknowledge'}
        multiline
        minRows={3}
        variant="outlined"
        fullWidth
        // eslint-disable-next-line jsx-a11y/no-autofocus -- the reader asked for the dialog, and it begins here
        autoFocus
      />
      {kind === 'except' && (
        <TextField
          id={`${fieldId}-until`}
          type="date"
          label={t('review.actions.form.until')}
          value={words.until}
          onChange={event => setWords({ ...words, until: event.target.value })}
          error={isTried && faults.until}
          helperText={
            isTried &&
            faults.until &&
            t('review.actions.form.untilFault', { days: String(MOST_DAYS) })
          }
          InputLabelProps={{ shrink: true }}
          required
          variant="outlined"
          margin="normal"
        />
      )}
      {error && (
        <ErrorState
          title={t('review.actions.form.failed')}
          error={error}
          detail={isOvertaken ? t('review.actions.form.overtaken') : undefined}
        />
      )}
    </ConfirmDialog>
  );
}
