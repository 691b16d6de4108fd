import { useEffect } from 'react';
import { EmptyState, useTexts } from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../translation';

const LOOK_MILLISECONDS = 3_000;

/** Says that APIs may still come, and looks for them. */
export function CatalogSettling({ onLook }: { onLook(): void }) {
  const { t } = useTexts(apiContractsTranslationRef);
  useEffect(() => {
    const timer = setInterval(onLook, LOOK_MILLISECONDS);
    return () => clearInterval(timer);
  }, [onLook]);
  return (
    <EmptyState
      title={t('past.settling.title')}
      description={t('past.settling.description')}
    />
  );
}
