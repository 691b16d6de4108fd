import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { useRouteRef } from '@backstage/core-plugin-api';
import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import {
  PageTitle,
  useCreateSlas,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { SaveBar } from '../../editor/actions/SaveBar';
import { SaveFailure } from '../../editor/actions/SaveFailure';
import { EditorHead } from '../../editor/EditorHead';
import { LeaveGuard } from '../../editor/leave/LeaveGuard';
import { useSaveKey } from '../../editor/useSaveKey';
import {
  newSloContractRouteRef,
  sloContractRouteRef,
  sloContractsRouteRef,
} from '../../routes';
import { sloTranslationRef } from '../../translation';
import { DeniedNotice } from './DeniedNotice';
import { SlaFields } from './SlaFields';
import { emptyForm } from './SlaForm';
import { useSlaEditor } from './useSlaEditor';

/** A new agreement, on the SLO that the address names: `?slo=checkout-availability`. */
export function NewSlaPage() {
  const { t } = useTexts(sloTranslationRef);
  const navigate = useNavigate();
  const slasPath = useRouteRef(sloContractsRouteRef);
  const slaPath = useRouteRef(sloContractRouteRef);
  const newPath = useRouteRef(newSloContractRouteRef);
  const [parameters] = useSearchParams();
  const [start] = useState(() => ({
    ...emptyForm(new Date().getFullYear()),
    slo: parameters.get('slo') ?? '',
  }));
  const editor = useSlaEditor(start);
  const create = useCreateSlas();
  const save = async () => {
    if (create.isPending || !(await editor.maySave())) return;
    try {
      const { items } = await create.mutateAsync(editor.text);
      navigate(slaPath({ slaId: items[0].id }));
    } catch {
      // Shown above the form.
    }
  };
  useSaveKey(() => void save());
  const title = t('slaEditor.new');
  return (
    <BreadcrumbEntry entry={{ label: t('sla.title'), href: slasPath() }}>
      <BreadcrumbEntry entry={{ label: title, href: newPath() }}>
        <PageTitle parts={[title, t('sla.title')]} />
        <EditorHead title={title}>{t('slaEditor.newIntro')}</EditorHead>
        {editor.isDenied && <DeniedNotice />}
        {create.error && <SaveFailure error={create.error} />}
        <SlaFields editor={editor} isNew />
        <SaveBar
          whyNot={editor.whyNot}
          said={editor.said}
          isSaving={editor.isChecking || create.isPending}
          cancelPath={slasPath()}
          onSave={() => void save()}
        />
        <LeaveGuard
          isOn={editor.isChanged && !create.isSuccess}
          onLeave={() => {}}
        />
      </BreadcrumbEntry>
    </BreadcrumbEntry>
  );
}
