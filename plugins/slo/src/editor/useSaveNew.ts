import { useNavigate } from 'react-router-dom';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useCreateSloDefinitions } from '@almanac/backstage-plugin-insights-react';
import { useSloPath } from '../parts/SloLink';
import { slosRouteRef } from '../routes';
import { useDefinitionCheck } from './check/useDefinitionCheck';
import { dropDraft } from './leave/drafts';
import { NEW } from './useNewText';
import { useSaveKey } from './useSaveKey';
import { useWhyNotSave } from './useWhyNotSave';

/** Keeps the SLOs of a text, and goes to the one that it holds, or to all of them. */
export function useSaveNew(text: string, isChanged: boolean) {
  const navigate = useNavigate();
  const slosPath = useRouteRef(slosRouteRef);
  const sloPath = useSloPath();
  const check = useDefinitionCheck(text);
  const create = useCreateSloDefinitions();
  // A template is worth saving only once it is somebody's own.
  const { whyNot, isDenied } = useWhyNotSave({
    ...{ check, isChanged },
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
  return {
    ...{ check, whyNot, isDenied },
    isSaving: create.isPending,
    isSaved: create.isSuccess,
    failure: create.error,
    save: () => void save(),
  };
}
