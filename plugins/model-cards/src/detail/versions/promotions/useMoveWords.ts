import { useCallback } from 'react';
import {
  ModelPromotion,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';

/** Says which alias goes from which version to which. */
export function useMoveWords(): (
  promotion: Pick<ModelPromotion, 'alias' | 'fromVersion' | 'toVersion'>,
) => string {
  const { t } = useTexts(modelCardsTranslationRef);
  return useCallback(
    ({ alias, fromVersion, toVersion }) => {
      if (toVersion === null) {
        return t('detail.promotion.move.away', {
          alias,
          from: fromVersion ?? '–',
        });
      }
      return fromVersion === null
        ? t('detail.promotion.move.first', { alias, to: toVersion })
        : t('detail.promotion.move.on', {
            alias,
            from: fromVersion,
            to: toVersion,
          });
    },
    [t],
  );
}
