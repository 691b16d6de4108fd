import { Notice, useTexts } from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../translation';

/** Says that what is seen is made up, and how to be rid of it. */
export function ExampleNotice() {
  const { t } = useTexts(modelCardsTranslationRef);
  return (
    <Notice tone="neutral" icon="sprout">
      {t('parts.example.text', {
        setting: <code>insights.exampleData: false</code>,
      })}
    </Notice>
  );
}
