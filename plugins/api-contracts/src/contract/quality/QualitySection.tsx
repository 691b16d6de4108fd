import {
  PageSection,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';
import { QualityView } from './QualityView';

/** How good the definition is, on the page of an API. */
export function QualitySection({ contractRef }: { contractRef: string }) {
  const { t } = useTexts(apiContractsTranslationRef);
  return (
    <PageSection anchor="quality" title={t('quality.title')}>
      <QualityView contractRef={contractRef} isBrief />
    </PageSection>
  );
}
