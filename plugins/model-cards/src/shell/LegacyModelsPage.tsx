import { Content, Header, Page } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { modelCardsTranslationRef } from '../translation';
import { ModelRoutes } from './ModelRoutes';

/** The pages of models with the page shell that the old frontend system leaves to its plugins. */
export function LegacyModelsPage() {
  const { t } = useTranslationRef(modelCardsTranslationRef);
  return (
    <Page themeId="tool">
      <Header title={t('models.title')} />
      <Content>
        <ModelRoutes />
      </Content>
    </Page>
  );
}
