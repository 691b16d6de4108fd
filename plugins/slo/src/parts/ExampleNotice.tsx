import { Notice, useTexts } from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../translation';

/** Says of a page that its data is made up, and how to be rid of it. */
export function ExampleNotice() {
  const { t } = useTexts(sloTranslationRef);
  return (
    <Notice tone="neutral" icon="sprout">
      {t('parts.example.text', {
        setting: <code>insights.exampleData: false</code>,
      })}
    </Notice>
  );
}
