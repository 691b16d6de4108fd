import { ErrorState, useTexts } from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';

/** A part of the page could not be read; the others may be there. */
export function TabFailure(props: {
  title: string;
  error: Error;
  onRetry(): void;
}) {
  const { t } = useTexts(modelCardsTranslationRef);
  return (
    <ErrorState
      title={props.title}
      error={props.error}
      stillWorks={t('detail.failed.otherTabs')}
      onRetry={props.onRetry}
    />
  );
}
