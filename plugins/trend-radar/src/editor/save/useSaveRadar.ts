import { useNavigate } from 'react-router-dom';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  formatNumber,
  ProblemError,
  usePutRadarDefinition,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { radarRouteRef } from '../../routes';
import { trendRadarTranslationRef } from '../../translation';
import { useMayDefine } from '../useMayDefine';
import type { WrittenRadar } from '../useWrittenRadar';

/**
 * Saves what is written, on the state that it is written on, and goes to the radar.
 *
 * @param isOvertaken - whether somebody else wrote the radar meanwhile
 * @param onOvertaken - told when the backend says so
 */
export function useSaveRadar(
  draft: WrittenRadar,
  isOvertaken: boolean,
  onOvertaken: () => void,
) {
  const { t } = useTexts(trendRadarTranslationRef);
  const navigate = useNavigate();
  const radarPath = useRouteRef(radarRouteRef);
  const put = usePutRadarDefinition();
  const may = useMayDefine();
  const { check, etag, isChanged } = draft;
  const faults = check?.faults.length ?? 0;
  const reason = (): string | undefined => {
    if (may === 'checking') return '';
    if (may === 'no') return t('editor.save.mayNot');
    if (etag !== null && !isChanged) return t('editor.save.unchanged');
    if (isOvertaken) return t('editor.save.overtaken');
    if (etag === null && !isChanged && faults > 0) {
      return t('editor.save.untouched');
    }
    if (!check) return draft.error ? t('editor.save.unchecked') : '';
    if (faults === 0) return undefined;
    return t('editor.save.faults', {
      count: faults,
      number: formatNumber(faults),
    });
  };
  const whyNot = reason();
  const save = async () => {
    const radarId = check?.content?.id;
    if (put.isPending || whyNot !== undefined) return;
    if (!check || typeof radarId !== 'string') return;
    try {
      await put.mutateAsync({ radarId, text: check.text, etag });
    } catch (error) {
      // Any other refusal is shown above the fields.
      if (isOfOthers(error)) onOvertaken();
      return;
    }
    draft.forget();
    navigate(radarPath({ radarId }));
  };
  return {
    whyNot,
    may,
    isSaving: put.isPending,
    isSaved: put.isSuccess,
    /** Why it was not saved, but for that somebody else was first on a radar that can be read again. */
    failure: put.error && !(etag && isOfOthers(put.error)) ? put.error : null,
    save: () => void save(),
  };
}

function isOfOthers(error: unknown): boolean {
  return error instanceof ProblemError && error.status === 412;
}
