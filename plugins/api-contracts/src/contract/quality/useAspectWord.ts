import { useCallback } from 'react';
import { plainWord, useTexts } from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';
import { aspects } from './aspects';

/** What operations can say of themselves, in words; what a newer backend looks for is called as it is called there. */
export function useAspectWord(): (aspect: string) => string {
  const { t } = useTexts(apiContractsTranslationRef);
  return useCallback(
    aspect => {
      const known = aspects.find(one => one === aspect);
      return known ? t(`quality.coverage.${known}`) : plainWord(aspect);
    },
    [t],
  );
}
