import { EmptyState, useTexts } from '@almanac/backstage-plugin-insights-react';
import { searchPageTranslationRef } from './translation';
import { useCountdown } from './useCountdown';

const SECONDS = 10;

/** Says that nothing can be found yet, and asks again by itself. */
export function IndexBuilding({ onAgain }: { onAgain(): void }) {
  const { t } = useTexts(searchPageTranslationRef);
  const seconds = useCountdown(SECONDS, onAgain);
  return (
    <EmptyState
      title={t('building.title')}
      description={
        <>
          {t('building.what')}{' '}
          <span aria-live="off" style={{ whiteSpace: 'nowrap' }}>
            {t('building.again', { seconds: String(seconds) })}
          </span>
        </>
      }
    />
  );
}
