import { type RefObject, useId, useRef, useState } from 'react';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormLabel from '@material-ui/core/FormLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import TextField from '@material-ui/core/TextField';
import {
  CodedText,
  ConfirmDialog,
  ContractChange,
  ErrorState,
  useTexts,
  useWaiveContract,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';
import { endOfDay, type WaiverDays, waiverDays } from './waiverDays';

const MOST_CHARACTERS = 1_000;

/** As much as is kept of what a change says. */
const LONGEST_SENTENCE = 10_000;

/** Asks why, where and until when a change, or a finding of a rule, is waived, and waives it. */
export function WaiveDialog(props: {
  contractRef: string;
  change: Pick<ContractChange, 'ruleId' | 'sentence' | 'pointers'>;
  /** What it is; a change when left out. */
  subject?: 'change' | 'quality';
  onWaived(): void;
  onClose(): void;
}) {
  const { contractRef, change, subject = 'change' } = props;
  const { t } = useTexts(apiContractsTranslationRef);
  const waive = useWaiveContract(contractRef);
  const [days] = useState(() => waiverDays(Date.now()));
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState(days.usual);
  const [where, setWhere] = useState('here');
  const [isTried, setTried] = useState(false);
  const reasonField = useRef<HTMLTextAreaElement>(null);
  const untilField = useRef<HTMLInputElement>(null);
  // The second of two clicks comes before the dialog is drawn as busy.
  const isSent = useRef(false);
  const pointer = change.pointers.after ?? change.pointers.before;
  const expiresAt = endOfDay(until, days);
  const confirm = () => {
    setTried(true);
    if (reason.trim() === '') return reasonField.current?.focus();
    if (expiresAt === undefined) return untilField.current?.focus();
    if (isSent.current) return undefined;
    isSent.current = true;
    return waive.mutate(
      {
        subject,
        ruleId: change.ruleId,
        ...(where === 'here' && hereOf(subject, change)),
        ...{ reason: reason.trim(), expiresAt },
      },
      {
        onSuccess: props.onWaived,
        onSettled: () => {
          isSent.current = false;
        },
      },
    );
  };
  return (
    <ConfirmDialog
      open
      title={t(
        subject === 'quality' ? 'quality.waive.title' : 'waivers.dialog.title',
      )}
      confirm={t('waivers.dialog.confirm')}
      cancel={t('waivers.dialog.cancel')}
      isBusy={waive.isPending}
      onConfirm={confirm}
      onCancel={props.onClose}
    >
      <p style={{ marginTop: 0, overflowWrap: 'anywhere' }}>
        <CodedText text={change.sentence} />
      </p>
      <p>
        {t(subject === 'quality' ? 'quality.waive.why' : 'waivers.dialog.why')}
      </p>
      <Reason
        field={reasonField}
        reason={reason}
        isMissing={isTried && reason.trim() === ''}
        onChange={setReason}
      />
      <Until
        field={untilField}
        until={until}
        days={days}
        isFault={expiresAt === undefined}
        onChange={setUntil}
      />
      {pointer !== null && <Where where={where} onChoose={setWhere} />}
      {waive.error && (
        <ErrorState title={t('waivers.dialog.failed')} error={waive.error} />
      )}
    </ConfirmDialog>
  );
}

/** Its place, and what it says there: another change that comes to the same place later is another one. */
function hereOf(
  subject: 'change' | 'quality',
  { sentence, pointers }: Pick<ContractChange, 'sentence' | 'pointers'>,
) {
  const pointer = pointers.after ?? pointers.before;
  const isKept = subject === 'change' && sentence.length <= LONGEST_SENTENCE;
  return { pointer, ...(isKept && pointer !== null && { sentence }) };
}

function Reason(props: {
  field: RefObject<HTMLTextAreaElement>;
  reason: string;
  isMissing: boolean;
  onChange(reason: string): void;
}) {
  const { t } = useTexts(apiContractsTranslationRef);
  const { reason, isMissing, onChange } = props;
  const fieldId = useId();
  return (
    <TextField
      id={fieldId}
      label={t('waivers.dialog.reason')}
      value={reason}
      onChange={event => onChange(event.target.value)}
      error={isMissing}
      helperText={isMissing ? t('waivers.dialog.noReason') : undefined}
      inputRef={props.field}
      inputProps={{ maxLength: MOST_CHARACTERS }}
      variant="outlined"
      margin="dense"
      {...{ autoFocus: true, multiline: true, minRows: 2 }}
      {...{ fullWidth: true, required: true }}
    />
  );
}

function Until(props: {
  field: RefObject<HTMLInputElement>;
  until: string;
  days: WaiverDays;
  isFault: boolean;
  onChange(until: string): void;
}) {
  const { t } = useTexts(apiContractsTranslationRef);
  const { until, days, isFault, onChange } = props;
  const fieldId = useId();
  return (
    <TextField
      id={fieldId}
      type="date"
      label={t('waivers.dialog.until')}
      value={until}
      onChange={event => onChange(event.target.value)}
      error={isFault}
      helperText={isFault ? t('waivers.dialog.noUntil') : undefined}
      inputRef={props.field}
      inputProps={{ min: days.first, max: days.last }}
      InputLabelProps={{ shrink: true }}
      variant="outlined"
      margin="dense"
      required
    />
  );
}

function Where(props: { where: string; onChoose(where: string): void }) {
  const { t } = useTexts(apiContractsTranslationRef);
  return (
    <FormControl
      component="fieldset"
      style={{ display: 'block', marginTop: 12 }}
    >
      <FormLabel component="legend">{t('waivers.dialog.where')}</FormLabel>
      <RadioGroup
        value={props.where}
        onChange={(_event, value) => props.onChoose(value)}
      >
        {(['here', 'everywhere'] as const).map(one => (
          <FormControlLabel
            key={one}
            value={one}
            control={<Radio color="primary" size="small" />}
            label={t(`waivers.dialog.${one}`)}
          />
        ))}
      </RadioGroup>
    </FormControl>
  );
}
