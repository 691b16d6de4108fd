import { useCallback } from 'react';
import { plainWord, useTexts } from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../translation';
import { formats } from './useEstateView';

/** The name of a format; one that a newer backend has is called as it is called there. */
export function useFormatWord(): (format: string) => string {
  const { t } = useTexts(apiContractsTranslationRef);
  return useCallback(
    format => {
      const known = formats.find(one => one === format);
      return known ? t(`estate.format.${known}`) : plainWord(format);
    },
    [t],
  );
}
