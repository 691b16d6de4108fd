import { useRouteRef } from '@backstage/core-plugin-api';
import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import { PageTitle, useTexts } from '@almanac/backstage-plugin-insights-react';
import { newSloRouteRef, slosRouteRef } from '../routes';
import { sloTranslationRef } from '../translation';
import { SaveBar } from './actions/SaveBar';
import { SaveFailure } from './actions/SaveFailure';
import { DeniedNotice } from './DeniedNotice';
import { EditorFrame } from './EditorFrame';
import { EditorHead } from './EditorHead';
import { DraftNotice } from './leave/DraftNotice';
import { dropDraft } from './leave/drafts';
import { LeaveGuard } from './leave/LeaveGuard';
import { TemplateChoice } from './templates/TemplateChoice';
import { NEW, useNewText } from './useNewText';
import { useSaveNew } from './useSaveNew';

/** Writes a definition from a template, with what is found in it as one types. */
export function NewSloPage() {
  const { t } = useTexts(sloTranslationRef);
  const slosPath = useRouteRef(slosRouteRef);
  const newPath = useRouteRef(newSloRouteRef);
  const { text, isChanged, isDraft, template, setText, startAnew, choose } =
    useNewText();
  const creation = useSaveNew(text, isChanged);
  const title = t('editor.newTitle');
  return (
    <BreadcrumbEntry entry={{ label: title, href: newPath() }}>
      <PageTitle parts={[title, t('slo.title')]} />
      <EditorHead title={title}>{t('editor.newIntro')}</EditorHead>
      {creation.isDenied && <DeniedNotice />}
      {isDraft && <DraftNotice onDiscard={startAnew} />}
      <TemplateChoice text={text} chosen={template} onChoose={choose} />
      {creation.failure && <SaveFailure error={creation.failure} />}
      <EditorFrame
        text={text}
        check={creation.check}
        onChange={setText}
        actions={
          <SaveBar
            whyNot={creation.whyNot}
            said={isChanged ? t('editor.save.changed') : undefined}
            isSaving={creation.isSaving}
            cancelPath={slosPath()}
            onSave={creation.save}
          />
        }
      />
      <LeaveGuard
        isOn={isChanged && !creation.isSaved}
        onLeave={() => dropDraft(NEW)}
      />
    </BreadcrumbEntry>
  );
}
