import { useRouteRef } from '@backstage/core-plugin-api';
import {
  RadarDefinitionRecord,
  Tagged,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { radarRouteRef } from '../routes';
import { trendRadarTranslationRef } from '../translation';
import { DraftNotice } from './DraftNotice';
import { EditorHead } from './EditorHead';
import { contentOf } from './radarDraft';
import { RadarEditor } from './RadarEditor';
import { DeleteRadar } from './save/DeleteRadar';
import { OvertakenNotice } from './save/OvertakenNotice';
import { RemovedNotice } from './save/RemovedNotice';
import { SaveBar } from './save/SaveBar';
import { SaveFailure } from './save/SaveFailure';
import { useSaveRadar } from './save/useSaveRadar';
import { useLeaveWarning } from './useLeaveWarning';
import { useWrittenRadar } from './useWrittenRadar';
import type { WrittenDraft } from './WrittenDraft';

type Read = Tagged<RadarDefinitionRecord>;

const startOf = ({ answer, etag }: Read): WrittenDraft => ({
  written: { by: 'form', content: contentOf(answer.content) },
  etag,
});

/**
 * Changes a radar that is written in the portal.
 *
 * @param props - `latest`: as it was last read; `isRemoved`: whether it is no more; `onRead`: reads it anew
 */
export function ChangeRadar(props: {
  latest: Read;
  isRemoved: boolean;
  onRead(): void;
}) {
  const { latest } = props;
  const record = latest.answer;
  const { t } = useTexts(trendRadarTranslationRef);
  const radarPath = useRouteRef(radarRouteRef);
  const draft = useWrittenRadar(record.radarId, startOf(latest));
  const { isRemoved } = props;
  const isOnOther = isRemoved
    ? draft.etag !== null
    : latest.etag !== draft.etag;
  const saving = useSaveRadar(draft, isOnOther, props.onRead);
  // What was just saved here is nobody else's.
  const isHere = saving.isSaving || saving.isSaved;
  const isOvertaken = isOnOther && !isRemoved && !isHere;
  useLeaveWarning(draft.isChanged && !saving.isSaved);
  return (
    <>
      <EditorHead title={t('editor.editTitle', { title: record.title })}>
        {t('editor.editIntro', { next: String((record.version ?? 0) + 1) })}
      </EditorHead>
      {draft.isDraft && !isOvertaken && (
        <DraftNotice onDiscard={draft.startAnew} />
      )}
      {isRemoved && !isHere && (
        <RemovedNotice
          onMakeAnew={
            isOnOther
              ? () => draft.rebase({ ...startOf(latest), etag: null })
              : undefined
          }
        />
      )}
      {isOvertaken && (
        <OvertakenNotice
          theirs={record}
          onKeepMine={() => draft.rebase(startOf(latest))}
          onTakeTheirs={() => draft.take(startOf(latest))}
        />
      )}
      {saving.failure && <SaveFailure error={saving.failure} />}
      <RadarEditor
        draft={draft}
        isNew={false}
        actions={
          <SaveBar
            whyNot={saving.whyNot}
            isSaving={saving.isSaving}
            cancelPath={radarPath({ radarId: record.radarId })}
            onSave={saving.save}
            end={
              saving.may === 'yes' &&
              draft.etag !== null && (
                <DeleteRadar
                  record={record}
                  etag={draft.etag}
                  onDeleted={draft.forget}
                />
              )
            }
          />
        }
      />
    </>
  );
}
