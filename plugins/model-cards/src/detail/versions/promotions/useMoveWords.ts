import { useCallback } from 'react';
import {
  ModelPromotion,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';

/** Says which alias goes from which version to which. */
export function useMoveWords(): (
  promotion: Pick<
    ModelPromotion,
    'alias' | 'fromVersion' | 'toVersion' | 'state'
  >,
) => string {
  const { t } = useTexts(modelCardsTranslationRef);
  return useCallback(
    ({ alias, fromVersion, toVersion, state }) => {
      if (toVersion === null) {
        return t('detail.promotion.move.away', {
          alias,
          from: fromVersion ?? '–',
        });
      }
      // Who held it before it was seen, nobody knows.
      if (fromVersion === null && state === 'observed') {
        return t('detail.promotion.move.seen', { alias, to: toVersion });
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
