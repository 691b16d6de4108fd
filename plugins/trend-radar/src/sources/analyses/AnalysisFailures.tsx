import {
  formatNumber,
  useAnalysisFailures,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { RecordList } from '../RecordList';
import { SubSection } from '../SubSection';
import { AnalysisFailureItem } from './AnalysisFailureItem';

function FailureList({ total }: { total: number }) {
  const { t } = useTexts(trendRadarTranslationRef);
  const list = useAnalysisFailures();
  const shown = list.items.length;
  return (
    <RecordList
      list={list}
      words={{
        label: t('sources.analyses.failures.label'),
        loading: t('sources.analyses.failures.loading'),
        error: t('sources.analyses.failures.error'),
        shown: t('sources.analyses.failures.shown', {
          shown: formatNumber(shown),
          total: formatNumber(Math.max(shown, total)),
        }),
        more: t('sources.analyses.failures.more'),
        loadingMore: t('sources.analyses.failures.loadingMore'),
      }}
    >
      {failure => (
        <AnalysisFailureItem
          key={JSON.stringify([failure.signalId, failure.topicId])}
          failure={failure}
        />
      )}
    </RecordList>
  );
}

/** Subjects whose analysis was given up, with the reasons. */
export function AnalysisFailures(props: { total: number }) {
  const { t } = useTexts(trendRadarTranslationRef);
  return (
    <SubSection
      title={t('sources.analyses.failures.title')}
      about={t('sources.analyses.failures.about')}
    >
      <FailureList {...props} />
    </SubSection>
  );
}
