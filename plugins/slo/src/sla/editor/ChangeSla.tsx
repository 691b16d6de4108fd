import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  ProblemError,
  SlaRecord,
  Tagged,
  useReplaceSla,
} from '@almanac/backstage-plugin-insights-react';
import { SaveBar } from '../../editor/actions/SaveBar';
import { SaveFailure } from '../../editor/actions/SaveFailure';
import { ConflictNotice } from '../../editor/conflict/ConflictNotice';
import { EditorHead } from '../../editor/EditorHead';
import { LeaveGuard } from '../../editor/leave/LeaveGuard';
import { useSaveKey } from '../../editor/useSaveKey';
import { sloContractRouteRef } from '../../routes';
import { sloTranslationRef } from '../../translation';
import { DeniedNotice } from './DeniedNotice';
import { documentOf } from './documentOf';
import { RetireSla } from './RetireSla';
import { SlaFields } from './SlaFields';
import { formOf } from './SlaForm';
import { useSlaEditor } from './useSlaEditor';

const isOvertaken = (error: Error | null) =>
  error instanceof ProblemError && error.status === 412;

const formOfRecord = ({ agreement }: SlaRecord) =>
  formOf(agreement, new Date().getFullYear());

/**
 * Changes an agreement, on the version that the form was filled in from.
 *
 * @param props - `latest`: as it was last read; `onRead`: reads it anew
 */
export function ChangeSla(props: {
  latest: Tagged<SlaRecord>;
  onRead(): void;
}) {
  const { latest, onRead } = props;
  const { id, agreement, version } = latest.answer;
  const { t } = useTranslationRef(sloTranslationRef);
  const navigate = useNavigate();
  const slaPath = useRouteRef(sloContractRouteRef)({ slaId: id });
  const [base, setBase] = useState(latest);
  const editor = useSlaEditor(formOfRecord(base.answer));
  const replace = useReplaceSla(id);
  const isUnderWay = replace.isPending || replace.isSuccess;
  const hasConflict = latest.etag !== base.etag && !isUnderWay;
  const whyNot =
    editor.whyNot ?? (hasConflict ? t('editor.save.conflictFirst') : undefined);
  const save = async () => {
    editor.markAll();
    const { etag } = base;
    if (whyNot !== undefined || isUnderWay || etag === null) return;
    try {
      await replace.mutateAsync({ text: editor.text, etag });
      navigate(slaPath);
    } catch (error) {
      // Any other failure is shown above the form.
      if (error instanceof Error && isOvertaken(error)) onRead();
    }
  };
  useSaveKey(() => void save());
  const settle = () => {
    replace.reset();
    setBase(latest);
  };
  const theirs = formOfRecord(latest.answer);
  return (
    <>
      <EditorHead title={t('slaEditor.edit', { title: agreement.title })}>
        {t('slaEditor.editIntro', { next: String(version + 1) })}
      </EditorHead>
      {editor.isDenied && <DeniedNotice />}
      {hasConflict && (
        <ConflictNotice
          theirs={{ ...latest.answer, text: documentOf(theirs) }}
          yours={editor.text}
          onTakeTheirs={() => {
            settle();
            editor.setForm(theirs);
          }}
          onKeepMine={settle}
        />
      )}
      {replace.error && !isOvertaken(replace.error) && (
        <SaveFailure error={replace.error} />
      )}
      <SlaFields editor={editor} isNew={false} />
      <SaveBar
        whyNot={whyNot}
        said={editor.isChanged ? t('editor.save.changed') : undefined}
        isSaving={replace.isPending}
        cancelPath={slaPath}
        onSave={() => void save()}
        end={
          !editor.isDenied &&
          base.etag !== null && (
            <RetireSla record={base.answer} etag={base.etag} />
          )
        }
      />
      <LeaveGuard isOn={editor.isChanged && !isUnderWay} onLeave={() => {}} />
    </>
  );
}
