import { Content, Header, Page } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { SourcesPage } from '../sources';
import { trendRadarTranslationRef } from '../translation';

/** The sources page with the page shell that the old frontend system leaves to its plugins. */
export function LegacySourcesPage() {
  const { t } = useTranslationRef(trendRadarTranslationRef);
  return (
    <Page themeId="tool">
      <Header title={t('shell.sources')} />
      <Content>
        <SourcesPage />
      </Content>
    </Page>
  );
}
