import { useRef, useState } from 'react';
import Button from '@material-ui/core/Button';
import {
  ConfirmDialog,
  ErrorState,
  ProblemError,
  SlaStanding,
  Time,
  useInsightsApi,
  useReplaceSla,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';
import { documentOf } from '../editor/documentOf';
import { FormField } from '../editor/FormField';
import { ExclusionForm, formOf, ownTimeZone } from '../editor/SlaForm';

const NOTHING: ExclusionForm = { start: '', end: '', reason: '' };

/** Adds a time that does not count, on the agreement as it is when it is saved. */
export function AddExclusion({ standing }: { standing: SlaStanding }) {
  const { t } = useTexts(sloTranslationRef);
  const [isOpen, setOpen] = useState(false);
  const add = useAddExclusion(standing.agreement.id);
  const { change, clear } = add;
  return (
    <>
      <Button
        size="small"
        onClick={() => {
          clear();
          setOpen(true);
        }}
      >
        {t('slaEditor.exclude.open')}
      </Button>
      <ConfirmDialog
        open={isOpen}
        title={t('slaEditor.exclude.title')}
        confirm={t(
          add.isSaving ? 'slaEditor.exclude.saving' : 'slaEditor.exclude.save',
        )}
        cancel={t('editor.dialog.cancel')}
        isBusy={add.isSaving}
        onCancel={() => setOpen(false)}
        onConfirm={() => {
          void add.save().then(isSaved => isSaved && setOpen(false));
        }}
      >
        <ExclusionForms
          written={add.written}
          isAsked={add.isAsked}
          onChange={change}
        />
        <TouchesSettled written={add.written} standing={standing} />
        {add.error && (
          <ErrorState
            title={t('slaEditor.exclude.failed')}
            detail={
              add.isOvertaken ? t('slaEditor.exclude.overtaken') : undefined
            }
            error={add.error}
          />
        )}
      </ConfirmDialog>
    </>
  );
}

function ExclusionForms(props: {
  written: ExclusionForm;
  isAsked: boolean;
  onChange(changes: Partial<ExclusionForm>): void;
}) {
  const { written, isAsked, onChange } = props;
  const { t } = useTexts(sloTranslationRef);
  const needed = (value: string) =>
    isAsked && value.trim() === '' ? t('slaEditor.fault.needed') : undefined;
  const fields = [
    { key: 'start', type: 'datetime-local', fault: needed(written.start) },
    {
      key: 'end',
      type: 'datetime-local',
      fault:
        needed(written.end) ??
        (written.end && written.end <= written.start
          ? t('slaEditor.fault.order')
          : undefined),
    },
    { key: 'reason', type: undefined, fault: needed(written.reason) },
  ] as const;
  return (
    <>
      <p>{t('slaEditor.exclusionsNote', { timeZone: ownTimeZone() })}</p>
      {fields.map(({ key, type, fault }) => (
        <div key={key} style={{ marginBottom: 16 }}>
          <FormField
            label={t(`slaEditor.${key}`)}
            type={type}
            value={written[key]}
            fault={fault}
            onChange={value => onChange({ [key]: value })}
          />
        </div>
      ))}
    </>
  );
}

/** Says of a time in a settled period that it changes nothing there. */
function TouchesSettled(props: {
  written: ExclusionForm;
  standing: SlaStanding;
}) {
  const { t } = useTexts(sloTranslationRef);
  const start = new Date(props.written.start).getTime();
  const touched = props.standing.periods.find(
    ({ settledAt, end }) => settledAt !== null && start < Date.parse(end),
  );
  if (!touched) return null;
  return (
    <p role="status">
      {t('slaEditor.exclude.settled', { end: <Time at={touched.end} /> })}
    </p>
  );
}

function useAddExclusion(slaId: string) {
  const api = useInsightsApi();
  const replace = useReplaceSla(slaId);
  const [written, setWritten] = useState(NOTHING);
  const [isAsked, setAsked] = useState(false);
  const [unread, setUnread] = useState<Error>();
  const [isSaving, setSaving] = useState(false);
  // A second click comes before the first one is drawn.
  const isUnderWay = useRef(false);
  const isRight =
    written.start !== '' &&
    written.end > written.start &&
    written.reason.trim() !== '';
  const save = async () => {
    setAsked(true);
    setUnread(undefined);
    if (!isRight || isUnderWay.current) return false;
    isUnderWay.current = true;
    setSaving(true);
    try {
      const { answer, etag } = await api.getSla(slaId);
      const form = formOf(answer.agreement, new Date().getFullYear());
      const exclusions = [...form.exclusions, written];
      await replace.mutateAsync({
        text: documentOf({ ...form, exclusions }),
        etag: etag ?? '',
      });
      return true;
    } catch (error) {
      setUnread(error instanceof Error ? error : new Error(String(error)));
      return false;
    } finally {
      isUnderWay.current = false;
      setSaving(false);
    }
  };
  return {
    ...{ written, isAsked, save, isSaving },
    error: unread,
    isOvertaken: unread instanceof ProblemError && unread.status === 412,
    change: (changes: Partial<ExclusionForm>) =>
      setWritten(now => ({ ...now, ...changes })),
    clear: () => {
      replace.reset();
      setUnread(undefined);
      setAsked(false);
      setWritten(NOTHING);
    },
  };
}
