import { Content, Header, Page } from '@backstage/core-components';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../translation';
import { ModelRoutes } from './ModelRoutes';

/** The pages of models with the page shell that the old frontend system leaves to its plugins. */
export function LegacyModelsPage() {
  const { t } = useTexts(modelCardsTranslationRef);
  return (
    <Page themeId="tool">
      <Header title={t('models.title')} />
      <Content>
        <ModelRoutes />
      </Content>
    </Page>
  );
}
