import { Content, Header, Page } from '@backstage/core-components';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../translation';
import { TrendRadarRoutes } from './TrendRadarRoutes';

/** The trend pages with the page shell that the old frontend system leaves to its plugins. */
export function LegacyTrendRadarPage() {
  const { t } = useTexts(trendRadarTranslationRef);
  return (
    <Page themeId="tool">
      <Header title={t('shell.trends')} />
      <Content>
        <TrendRadarRoutes />
      </Content>
    </Page>
  );
}
