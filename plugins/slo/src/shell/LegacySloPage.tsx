import { Content, Header, Page } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { sloTranslationRef } from '../translation';
import { SloRoutes } from './SloRoutes';

/** The SLO pages with the page shell that the old frontend system leaves to its plugins. */
export function LegacySloPage() {
  const { t } = useTranslationRef(sloTranslationRef);
  return (
    <Page themeId="tool">
      <Header title={t('slo.title')} />
      <Content>
        <SloRoutes />
      </Content>
    </Page>
  );
}
