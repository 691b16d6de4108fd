import { useEffect, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  BreadcrumbEntry,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import {
  PageTitle,
  useCreateSloDefinitions,
} from '@almanac/backstage-plugin-insights-react';
import { useSloPath } from '../parts/SloLink';
import { newSloRouteRef, slosRouteRef } from '../routes';
import { sloTranslationRef } from '../translation';
import { SaveBar } from './actions/SaveBar';
import { SaveFailure } from './actions/SaveFailure';
import { useDefinitionCheck } from './check/useDefinitionCheck';
import { DeniedNotice } from './DeniedNotice';
import { DraftNotice } from './leave/DraftNotice';
import { draftOf, dropDraft, keepDraft } from './leave/drafts';
import { LeaveGuard } from './leave/LeaveGuard';
import { EditorFrame } from './EditorFrame';
import { EditorHead } from './EditorHead';
import { TemplateChoice } from './templates/TemplateChoice';
import { isTemplate, templates } from './templates/templates';
import { useSaveKey } from './useSaveKey';
import { useWhyNotSave } from './useWhyNotSave';

/** A new definition keeps its draft under no name. */
const NEW = '';

/** The text of a new definition: a template, named in the URL, until something is written. */
function useNewText() {
  const [parameters, setParameters] = useSearchParams();
  const named = parameters.get('template');
  const start = isTemplate(named) ? named : 'availability';
  const [draft] = useState(() => draftOf(NEW));
  const [written, setWritten] = useState(draft?.text);
  const text = written ?? templates[start];
  const isChanged = written !== undefined && written !== templates[start];
  useEffect(() => {
    if (isChanged) keepDraft(NEW, { text, etag: null });
    else dropDraft(NEW);
  }, [isChanged, text]);
  return {
    text,
    isChanged,
    isDraft: draft !== undefined && draft.text === written,
    setText: setWritten,
    startAnew: () => setWritten(undefined),
    choose: (template: string) => {
      setWritten(undefined);
      setParameters({ template }, { replace: true });
    },
  };
}

/** Writes a definition from a template, with what is found in it as one types. */
export function NewSloPage() {
  const { t } = useTranslationRef(sloTranslationRef);
  const navigate = useNavigate();
  const [slosPath, newPath] = [
    useRouteRef(slosRouteRef),
    useRouteRef(newSloRouteRef),
  ];
  const sloPath = useSloPath();
  const { text, isChanged, isDraft, setText, startAnew, choose } = useNewText();
  const check = useDefinitionCheck(text);
  const create = useCreateSloDefinitions();
  // A template is worth saving only once it is somebody's own.
  const { whyNot, isDenied } = useWhyNotSave({
    check,
    isChanged,
    isNew: true,
    hasConflict: false,
  });
  const save = async () => {
    if (whyNot !== undefined || create.isPending) return;
    try {
      const { items } = await create.mutateAsync(text);
      dropDraft(NEW);
      const [first] = items;
      navigate(items.length === 1 ? sloPath(first.name) : slosPath());
    } catch {
      // Shown above the text.
    }
  };
  useSaveKey(() => void save());
  const title = t('editor.newTitle');
  return (
    <BreadcrumbEntry entry={{ label: title, href: newPath() }}>
      <PageTitle parts={[title, t('slo.title')]} />
      <EditorHead title={title}>{t('editor.newIntro')}</EditorHead>
      {isDenied && <DeniedNotice />}
      {isDraft && <DraftNotice onDiscard={startAnew} />}
      <TemplateChoice text={text} onChoose={choose} />
      {create.error && <SaveFailure error={create.error} />}
      <EditorFrame
        text={text}
        check={check}
        onChange={setText}
        actions={
          <SaveBar
            whyNot={whyNot}
            said={isChanged ? t('editor.save.changed') : undefined}
            isSaving={create.isPending}
            cancelPath={slosPath()}
            onSave={() => void save()}
          />
        }
      />
      <LeaveGuard
        isOn={isChanged && !create.isSuccess}
        onLeave={() => dropDraft(NEW)}
      />
    </BreadcrumbEntry>
  );
}
