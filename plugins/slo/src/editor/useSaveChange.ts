import { useNavigate } from 'react-router-dom';
import {
  ProblemError,
  SloDefinitionRecord,
  useReplaceSloDefinition,
} from '@almanac/backstage-plugin-insights-react';
import { useSloPath } from '../parts/SloLink';
import { useDefinitionCheck } from './check/useDefinitionCheck';
import { dropDraft } from './leave/drafts';
import type { ChangedText } from './useChangedText';
import { useSaveKey } from './useSaveKey';
import { useWhyNotSave } from './useWhyNotSave';

const isOvertaken = (error: Error) =>
  error instanceof ProblemError && error.status === 412;

/**
 * Saves what was written on the version that it was written on, and goes to the SLO.
 *
 * @param onRead - reads the definition anew: somebody else saved meanwhile
 */
export function useSaveChange(
  { name }: SloDefinitionRecord,
  written: ChangedText,
  onRead: () => void,
) {
  const navigate = useNavigate();
  const sloPath = useSloPath();
  const replace = useReplaceSloDefinition(name);
  const { text, etag, isChanged } = written;
  const check = useDefinitionCheck(text);
  const isUnderWay = replace.isPending || replace.isSuccess;
  // What was just saved here is nobody else's.
  const hasConflict = written.hasConflict && !isUnderWay;
  const { whyNot, isDenied } = useWhyNotSave({ check, isChanged, hasConflict });
  const save = async () => {
    if (whyNot !== undefined || isUnderWay || etag === null) return;
    try {
      await replace.mutateAsync({ text, etag });
      dropDraft(name);
      navigate(sloPath(name));
    } catch (error) {
      // Any other failure is shown above the text.
      if (error instanceof Error && isOvertaken(error)) onRead();
    }
  };
  useSaveKey(() => void save());
  const { error } = replace;
  return {
    ...{ check, whyNot, isDenied, isUnderWay, hasConflict },
    isSaving: replace.isPending,
    failure: error && !isOvertaken(error) ? error : null,
    save: () => void save(),
    forget: replace.reset,
  };
}

/** A change that is being saved. */
export type SaveChange = ReturnType<typeof useSaveChange>;
