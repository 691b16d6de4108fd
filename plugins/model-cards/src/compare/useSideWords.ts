import { useCallback } from 'react';
import {
  ModelComparedSide,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../translation';

/** What a side of the comparison is called: its model and its version. */
export function useSideWords(): (
  side: Pick<ModelComparedSide, 'title' | 'name' | 'version'>,
) => string {
  const { t } = useTexts(modelCardsTranslationRef);
  return useCallback(
    ({ title, name, version }) =>
      version === null
        ? t('compare.sideWithoutVersion', { title: title ?? name })
        : t('compare.side', { title: title ?? name, version }),
    [t],
  );
}
