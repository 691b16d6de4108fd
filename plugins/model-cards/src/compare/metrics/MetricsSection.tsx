import {
  Disclosure,
  formatNumber,
  ModelComparison,
  PageSection,
  useIsPrinting,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import { isShared } from './isShared';
import { MetricsTable } from './MetricsTable';

/** Metrics side by side; those that one side alone has are folded, as nothing is beside them. */
export function MetricsSection(props: {
  metrics: ModelComparison['metrics'];
  sides: readonly string[];
}) {
  const { metrics, sides } = props;
  const { note } = usePlainTable();
  const { t } = useTexts(modelCardsTranslationRef);
  const isPrinting = useIsPrinting();
  const shared = metrics.filter(isShared);
  const alone = metrics.filter(metric => !isShared(metric));
  const said = () => {
    if (metrics.length === 0) return 'compare.metrics.none';
    return shared.length === 0
      ? 'compare.metrics.noneShared'
      : 'compare.metrics.note';
  };
  return (
    <PageSection anchor="metrics" title={t('compare.metrics.title')}>
      <p className={note}>{t(said())}</p>
      {shared.length > 0 && (
        <MetricsTable
          caption={t('compare.metrics.caption')}
          metrics={shared}
          sides={sides}
        />
      )}
      {alone.length > 0 && (
        <Disclosure
          title={t('compare.metrics.alone', {
            count: alone.length,
            number: formatNumber(alone.length),
          })}
          isShown={isPrinting}
        >
          <MetricsTable
            caption={t('compare.metrics.aloneCaption')}
            metrics={alone}
            sides={sides}
          />
        </Disclosure>
      )}
    </PageSection>
  );
}
