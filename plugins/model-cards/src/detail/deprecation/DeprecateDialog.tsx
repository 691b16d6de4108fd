import { useState } from 'react';
import {
  dayOf,
  ErrorState,
  ProblemError,
  useDeprecateModel,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import { FormDialog } from '../lib/FormDialog';
import { FormField } from '../lib/FormField';
import { DeprecatedSubject } from './DeprecatedSubject';
import {
  deprecationFault,
  DeprecationForm,
  deprecationRequest,
  formOf,
  LONGEST_REASON,
} from './deprecationForm';
import { ReplacementField } from './ReplacementField';

/** Says that a model or a version shall not be used any more, or says it otherwise. */
export function DeprecateDialog(props: {
  subject: DeprecatedSubject;
  onClose(): void;
}) {
  // What held when the reader decided: what somebody else said meanwhile is not overwritten.
  const [subject] = useState(props.subject);
  const { address, version, deprecation, tag } = subject;
  const { t } = useTexts(modelCardsTranslationRef);
  const deprecate = useDeprecateModel({
    ...{ model: address, version, current: deprecation, tag },
  });
  const [form, setForm] = useState(() => formOf(deprecation));
  const change = (changes: Partial<DeprecationForm>) =>
    setForm({ ...form, ...changes });
  const today = dayOf(Date.now());
  const ended = deprecation?.endsOn;
  const firstEnd = ended && ended < today ? ended : today;
  const fault = deprecationFault(form, subject, today);
  const { error } = deprecate;
  const isOvertaken = error instanceof ProblemError && error.status === 412;
  const confirm = async () => {
    try {
      await deprecate.mutateAsync(deprecationRequest(form));
      props.onClose();
    } catch {
      // Shown in the dialog.
    }
  };
  return (
    <FormDialog
      title={
        version === undefined
          ? t('detail.deprecation.dialog.model', { name: address.name })
          : t('detail.deprecation.dialog.version', {
              ...{ name: address.name, version },
            })
      }
      confirm={t('detail.deprecation.dialog.confirm')}
      whyNot={fault && t(`detail.deprecation.fault.${fault}`)}
      isBusy={deprecate.isPending}
      failure={error}
      onConfirm={confirm}
      onCancel={props.onClose}
    >
      <p style={{ marginTop: 0 }}>{t('detail.deprecation.dialog.told')}</p>
      <FormField
        label={t('detail.deprecation.dialog.reason')}
        value={form.reason}
        onChange={event => change({ reason: event.target.value })}
        limit={LONGEST_REASON}
        required
        multiline
        minRows={2}
      />
      <FormField
        type="date"
        label={t('detail.deprecation.dialog.endsOn')}
        value={form.endsOn}
        onChange={event => change({ endsOn: event.target.value })}
        helperText={t('detail.deprecation.dialog.endsOnHelp')}
        fault={
          fault === 'over' ? t('detail.deprecation.fault.over') : undefined
        }
        inputProps={{ min: firstEnd }}
        InputLabelProps={{ shrink: true }}
      />
      <ReplacementField
        subject={subject}
        replacement={form.replacement}
        onChange={replacement => change({ replacement })}
      />
      {error && (
        <ErrorState
          title={t('detail.deprecation.dialog.failed')}
          error={error}
          detail={isOvertaken ? t('detail.deprecation.overtaken') : undefined}
        />
      )}
    </FormDialog>
  );
}
