import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import {
  PageSection,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { QualityView } from '../contract/quality/QualityView';
import { apiContractsTranslationRef } from '../translation';

/** The tab of an API entity with how good its definition is. */
export function EntityQualityContent() {
  const { entity } = useEntity();
  const { t } = useTexts(apiContractsTranslationRef);
  return (
    <PageSection anchor="quality" title={t('quality.title')}>
      <QualityView contractRef={stringifyEntityRef(entity)} />
    </PageSection>
  );
}
