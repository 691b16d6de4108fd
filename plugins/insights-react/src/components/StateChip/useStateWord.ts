import { useCallback } from 'react';
import { isState } from '../../lib/states';
import { plainWord } from '../../lib/words';
import { insightsTranslationRef } from '../../translation/insightsTranslationRef';
import { useTexts } from '../../translation/useTexts';

/**
 * The word of a state. One that a newer backend has and this page does not know is told as it is called there.
 *
 * @public
 */
export function useStateWord(): (state: string) => string {
  const { t } = useTexts(insightsTranslationRef);
  return useCallback(
    state => (isState(state) ? t(`state.${state}`) : plainWord(state)),
    [t],
  );
}
