import { useId, useState } from 'react';
import TextField from '@material-ui/core/TextField';
import { ringDecisionLimits } from '@almanac/backstage-plugin-insights-common';
import {
  BlipDetail,
  ConfirmDialog,
  formatNumber,
  Radar,
  useBlipDecision,
  useDecideBlip,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { isSuggested } from '../../radar/hasSignal';
import { titleOf } from '../../radar/titleOf';
import { trendRadarTranslationRef } from '../../translation';
import {
  decisionFault,
  decisionRequest,
  formOf,
  reviewDays,
} from './decisionForm';
import { DecisionFailures } from './DecisionFailures';
import { RingChoice } from './RingChoice';
import { useOvertaken } from './useOvertaken';

/** Accepts what is suggested for a topic, or chooses another ring. */
export function DecideDialog(props: {
  radar: Radar;
  blip: BlipDetail;
  onClose(): void;
}) {
  const { radar, onClose } = props;
  // What the reader saw when the dialog opened; the backend refuses what is not suggested any more.
  const [blip] = useState(props.blip);
  const key = { radarId: radar.id, topicId: blip.topicId };
  const { t } = useTexts(trendRadarTranslationRef);
  const decide = useDecideBlip();
  const current = useBlipDecision(key);
  const { overtaken, revision, goOn } = useOvertaken(
    current.data,
    decide.error,
  );
  const [days] = useState(() => reviewDays(Date.now()));
  const [form, setForm] = useState(() =>
    formOf(blip.ring, blip.decision, days, radar.rings),
  );
  const [isTried, setTried] = useState(false);
  // Nothing can be accepted where nothing is suggested.
  const suggested = isSuggested(blip) ? blip.ring : '';
  const fault = decisionFault(form, suggested, days);
  const isOverride = form.ring !== suggested;
  const confirm = () => {
    setTried(true);
    if (fault || revision === undefined) return;
    goOn();
    decide.mutate(
      {
        blip: { ...key, revision },
        request: decisionRequest(form, suggested),
      },
      { onSuccess: onClose },
    );
  };
  return (
    <ConfirmDialog
      open
      title={t('topic.decision.dialog.title', { topic: blip.title })}
      confirm={t(
        isOverride
          ? 'topic.decision.dialog.confirmOverride'
          : 'topic.decision.dialog.confirmAccept',
        { ring: titleOf(radar.rings, form.ring) },
      )}
      cancel={t('topic.decision.dialog.cancel')}
      // Until it is known what stands, nothing can be put in its place.
      isBusy={decide.isPending || current.isPending}
      onConfirm={confirm}
      onCancel={onClose}
    >
      <RingChoice
        radar={radar}
        suggested={suggested}
        ring={form.ring}
        onChoose={ring => setForm({ ...form, ring })}
      />
      <Reason
        reason={form.reason}
        isNeeded={isOverride}
        fault={isTried && fault !== 'badReview' ? fault : undefined}
        onChange={reason => setForm({ ...form, reason })}
      />
      <Review
        reviewOn={form.reviewOn}
        days={days}
        isFault={fault === 'badReview'}
        onChange={reviewOn => setForm({ ...form, reviewOn })}
      />
      <DecisionFailures
        radar={radar}
        overtaken={overtaken}
        title={t('topic.decision.dialog.failed')}
        error={decide.error}
        current={current}
      />
    </ConfirmDialog>
  );
}

function Reason(props: {
  reason: string;
  isNeeded: boolean;
  fault: 'noReason' | 'tooLong' | undefined;
  onChange(reason: string): void;
}) {
  const { t } = useTexts(trendRadarTranslationRef);
  const { fault } = props;
  const id = useId();
  return (
    <TextField
      id={id}
      label={t('topic.decision.dialog.reason')}
      value={props.reason}
      onChange={event => props.onChange(event.target.value)}
      required={props.isNeeded}
      error={fault !== undefined}
      helperText={
        fault
          ? t(`topic.decision.dialog.${fault}`, {
              most: formatNumber(ringDecisionLimits.reasonCharacters),
            })
          : t('topic.decision.dialog.reasonHelp')
      }
      {...{ margin: 'dense', multiline: true, fullWidth: true }}
    />
  );
}

function Review(props: {
  reviewOn: string;
  days: { first: string; last: string };
  isFault: boolean;
  onChange(reviewOn: string): void;
}) {
  const { t } = useTexts(trendRadarTranslationRef);
  const id = useId();
  return (
    <TextField
      id={id}
      type="date"
      margin="dense"
      label={t('topic.decision.dialog.reviewOn')}
      value={props.reviewOn}
      onChange={event => props.onChange(event.target.value)}
      error={props.isFault}
      helperText={t(
        props.isFault
          ? 'topic.decision.dialog.badReview'
          : 'topic.decision.dialog.reviewHelp',
      )}
      inputProps={{ min: props.days.first, max: props.days.last }}
      InputLabelProps={{ shrink: true }}
    />
  );
}
