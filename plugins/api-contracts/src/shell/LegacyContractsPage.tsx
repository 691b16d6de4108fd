import { Content, Header, Page } from '@backstage/core-components';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../translation';
import { ContractRoutes } from './ContractRoutes';

/** The pages of API contracts with the page shell that the old frontend system leaves to its plugins. */
export function LegacyContractsPage() {
  const { t } = useTexts(apiContractsTranslationRef);
  return (
    <Page themeId="tool">
      <Header title={t('estate.title')} />
      <Content>
        <ContractRoutes />
      </Content>
    </Page>
  );
}
