import {
  SloDefinitionRecord,
  Tagged,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useSloPath } from '../parts/SloLink';
import { sloTranslationRef } from '../translation';
import { RetireButton } from './actions/RetireButton';
import { SaveBar } from './actions/SaveBar';
import { ChangeNotices } from './ChangeNotices';
import { EditorFrame } from './EditorFrame';
import { EditorHead } from './EditorHead';
import { dropDraft } from './leave/drafts';
import { LeaveGuard } from './leave/LeaveGuard';
import { useChangedText } from './useChangedText';
import { useSaveChange } from './useSaveChange';

/**
 * Changes a definition.
 *
 * @param props - `latest`: the definition as it was last read; `onRead`: reads it anew
 */
export function ChangeDefinition(props: {
  latest: Tagged<SloDefinitionRecord>;
  onRead(): void;
}) {
  const record = props.latest.answer;
  const { name, title, version } = record;
  const { t } = useTexts(sloTranslationRef);
  const sloPath = useSloPath();
  const written = useChangedText(props.latest);
  const { text, etag, isChanged } = written;
  const change = useSaveChange(record, written, props.onRead);
  const forgetDraft = () => dropDraft(name);
  return (
    <>
      <EditorHead title={t('editor.editTitle', { title })}>
        {t('editor.editIntro', { next: String(version + 1) })}
      </EditorHead>
      <ChangeNotices record={record} written={written} change={change} />
      <EditorFrame
        text={text}
        check={change.check}
        onChange={written.setText}
        actions={
          <SaveBar
            whyNot={change.whyNot}
            said={isChanged ? t('editor.save.changed') : undefined}
            isSaving={change.isSaving}
            cancelPath={sloPath(name)}
            onSave={change.save}
            end={
              !change.isDenied &&
              etag !== null && (
                <RetireButton
                  record={record}
                  etag={etag}
                  onRetired={forgetDraft}
                />
              )
            }
          />
        }
      />
      <LeaveGuard
        isOn={isChanged && !change.isUnderWay}
        onLeave={forgetDraft}
      />
    </>
  );
}
