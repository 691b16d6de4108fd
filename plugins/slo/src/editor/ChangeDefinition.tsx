import { useNavigate } from 'react-router-dom';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  ProblemError,
  SloDefinitionRecord,
  Tagged,
  useReplaceSloDefinition,
} from '@almanac/backstage-plugin-insights-react';
import { useSloPath } from '../parts/SloLink';
import { sloTranslationRef } from '../translation';
import { RetireButton } from './actions/RetireButton';
import { SaveBar } from './actions/SaveBar';
import { SaveFailure } from './actions/SaveFailure';
import { useDefinitionCheck } from './check/useDefinitionCheck';
import { ConflictNotice } from './conflict/ConflictNotice';
import { DeniedNotice } from './DeniedNotice';
import { EditorFrame } from './EditorFrame';
import { EditorHead } from './EditorHead';
import { DraftNotice } from './leave/DraftNotice';
import { dropDraft } from './leave/drafts';
import { LeaveGuard } from './leave/LeaveGuard';
import { useChangedText } from './useChangedText';
import { useSaveKey } from './useSaveKey';
import { useWhyNotSave } from './useWhyNotSave';

const isOvertaken = (error: Error) =>
  error instanceof ProblemError && error.status === 412;

/**
 * Changes a definition.
 *
 * @param props - `latest`: the definition as it was last read; `onRead`: reads it anew
 */
export function ChangeDefinition(props: {
  latest: Tagged<SloDefinitionRecord>;
  onRead(): void;
}) {
  const { latest } = props;
  const record = latest.answer;
  const { t } = useTranslationRef(sloTranslationRef);
  const navigate = useNavigate();
  const sloPath = useSloPath();
  const written = useChangedText(latest);
  const { text, etag, isChanged } = written;
  const check = useDefinitionCheck(text);
  const replace = useReplaceSloDefinition(record.name);
  const isUnderWay = replace.isPending || replace.isSuccess;
  // What was just saved here is nobody else's.
  const hasConflict = written.hasConflict && !isUnderWay;
  const { whyNot, isDenied } = useWhyNotSave({ check, isChanged, hasConflict });
  const save = async () => {
    if (whyNot !== undefined || isUnderWay || etag === null) return;
    try {
      await replace.mutateAsync({ text, etag });
      dropDraft(record.name);
      navigate(sloPath(record.name));
    } catch (error) {
      // Any other failure is shown above the text.
      if (error instanceof Error && isOvertaken(error)) props.onRead();
    }
  };
  useSaveKey(() => void save());
  return (
    <>
      <EditorHead title={t('editor.editTitle', { title: record.title })}>
        {t('editor.editIntro', { next: String(record.version + 1) })}
      </EditorHead>
      {isDenied && <DeniedNotice />}
      {written.isDraft && !hasConflict && (
        <DraftNotice onDiscard={written.takeTheirs} />
      )}
      {hasConflict && (
        <ConflictNotice
          theirs={record}
          yours={text}
          onTakeTheirs={() => {
            replace.reset();
            written.takeTheirs();
          }}
          onKeepMine={() => {
            replace.reset();
            written.keepMine();
          }}
        />
      )}
      {replace.error && !isOvertaken(replace.error) && (
        <SaveFailure error={replace.error} />
      )}
      <EditorFrame
        text={text}
        check={check}
        onChange={written.setText}
        actions={
          <SaveBar
            whyNot={whyNot}
            said={isChanged ? t('editor.save.changed') : undefined}
            isSaving={replace.isPending}
            cancelPath={sloPath(record.name)}
            onSave={() => void save()}
            end={
              !isDenied &&
              etag !== null && (
                <RetireButton
                  record={record}
                  etag={etag}
                  onRetired={() => dropDraft(record.name)}
                />
              )
            }
          />
        }
      />
      <LeaveGuard
        isOn={isChanged && !isUnderWay}
        onLeave={() => dropDraft(record.name)}
      />
    </>
  );
}
