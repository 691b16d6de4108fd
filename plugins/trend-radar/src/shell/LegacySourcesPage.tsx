import { Content, Header, Page } from '@backstage/core-components';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { SourcesPage } from '../sources';
import { trendRadarTranslationRef } from '../translation';

/** The sources page with the page shell that the old frontend system leaves to its plugins. */
export function LegacySourcesPage() {
  const { t } = useTexts(trendRadarTranslationRef);
  return (
    <Page themeId="tool">
      <Header title={t('shell.sources')} />
      <Content>
        <SourcesPage />
      </Content>
    </Page>
  );
}
