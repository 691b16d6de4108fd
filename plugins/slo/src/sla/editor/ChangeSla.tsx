import { useNavigate } from 'react-router-dom';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  SlaRecord,
  Tagged,
  useTexts,
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
import { useSlaChange } from './useSlaChange';

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
  const { t } = useTexts(sloTranslationRef);
  const navigate = useNavigate();
  const slaPath = useRouteRef(sloContractRouteRef)({ slaId: id });
  const onSaved = () => navigate(slaPath);
  const change = useSlaChange({ latest, onRead, onSaved });
  const { base, editor } = change;
  const save = () => void change.save();
  useSaveKey(save);
  return (
    <>
      <EditorHead title={t('slaEditor.edit', { title: agreement.title })}>
        {t('slaEditor.editIntro', { next: String(version + 1) })}
      </EditorHead>
      {editor.isDenied && <DeniedNotice />}
      {change.hasConflict && (
        <ConflictNotice
          theirs={{ ...latest.answer, text: documentOf(change.theirs) }}
          yours={editor.text}
          onTakeTheirs={change.takeTheirs}
          onKeepMine={change.keepMine}
        />
      )}
      {change.error && <SaveFailure error={change.error} />}
      <SlaFields editor={editor} isNew={false} />
      <SaveBar
        whyNot={change.whyNot}
        said={editor.said}
        isSaving={change.isSaving}
        cancelPath={slaPath}
        onSave={save}
        end={
          !editor.isDenied &&
          base.etag !== null && (
            <RetireSla record={base.answer} etag={base.etag} />
          )
        }
      />
      <LeaveGuard
        isOn={editor.isChanged && !change.isUnderWay}
        onLeave={() => {}}
      />
    </>
  );
}
