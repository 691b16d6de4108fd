import { Content, Header, Page } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { trendRadarTranslationRef } from '../translation';
import { TrendRadarRoutes } from './TrendRadarRoutes';

/** The trend pages with the page shell that the old frontend system leaves to its plugins. */
export function LegacyTrendRadarPage() {
  const { t } = useTranslationRef(trendRadarTranslationRef);
  return (
    <Page themeId="tool">
      <Header title={t('shell.trends')} />
      <Content>
        <TrendRadarRoutes />
      </Content>
    </Page>
  );
}
