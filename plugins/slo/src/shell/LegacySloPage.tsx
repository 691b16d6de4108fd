import { Content, Header, Page } from '@backstage/core-components';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../translation';
import { SloRoutes } from './SloRoutes';

/** The SLO pages with the page shell that the old frontend system leaves to its plugins. */
export function LegacySloPage() {
  const { t } = useTexts(sloTranslationRef);
  return (
    <Page themeId="tool">
      <Header title={t('slo.title')} />
      <Content>
        <SloRoutes />
      </Content>
    </Page>
  );
}
