import { useSearchParams } from 'react-router-dom';
import { useRouteRef } from '@backstage/core-plugin-api';
import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import {
  LoadingState,
  PageTitle,
  useRadarDefinition,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { RadarError } from '../radar/RadarError';
import { newRadarRouteRef, radarsRouteRef } from '../routes';
import { trendRadarTranslationRef } from '../translation';
import { DraftNotice } from './DraftNotice';
import { NEW } from './drafts';
import { EditorHead } from './EditorHead';
import { contentOf, copyOf, NEW_RADAR, RadarContent } from './radarDraft';
import { RadarEditor } from './RadarEditor';
import { SaveBar } from './save/SaveBar';
import { SaveFailure } from './save/SaveFailure';
import { useSaveRadar } from './save/useSaveRadar';
import { useLeaveWarning } from './useLeaveWarning';
import { useUntakenId } from './useUntakenId';
import { useWrittenRadar } from './useWrittenRadar';

/** Writes a new radar, or one that begins as a copy: `?from=browser-support`. */
export function NewRadarPage() {
  const { t } = useTexts(trendRadarTranslationRef);
  const newPath = useRouteRef(newRadarRouteRef);
  const [parameters] = useSearchParams();
  const from = parameters.get('from') ?? '';
  const copied = useRadarDefinition(from);
  const title = t('editor.newTitle');
  const content = copied.data?.answer.content;
  return (
    <BreadcrumbEntry entry={{ label: title, href: newPath() }}>
      <PageTitle parts={[title, t('shell.trends')]} />
      <EditorHead title={title}>{t('editor.newIntro')}</EditorHead>
      {from && copied.error && !content && (
        <RadarError
          error={copied.error}
          onRetry={() => void copied.refetch()}
        />
      )}
      {from && !content && !copied.error && <LoadingState shape="table" />}
      {from && content && <NewRadar start={copyOf(contentOf(content))} />}
      {!from && <NewRadar start={NEW_RADAR} />}
    </BreadcrumbEntry>
  );
}

function NewRadar({ start }: { start: RadarContent }) {
  const radarsPath = useRouteRef(radarsRouteRef);
  const draft = useUntakenId(
    useWrittenRadar(NEW, {
      written: { by: 'form', content: start },
      etag: null,
    }),
  );
  const saving = useSaveRadar(draft, false, () => {});
  useLeaveWarning(draft.isChanged && !saving.isSaved);
  return (
    <>
      {draft.isDraft && <DraftNotice onDiscard={draft.startAnew} />}
      {saving.failure && <SaveFailure error={saving.failure} />}
      <RadarEditor
        draft={draft}
        isNew
        actions={
          <SaveBar
            whyNot={saving.whyNot}
            isSaving={saving.isSaving}
            cancelPath={radarsPath()}
            onSave={saving.save}
          />
        }
      />
    </>
  );
}
