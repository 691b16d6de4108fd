import {
  Collector,
  ErrorState,
  LoadingState,
  useCollectorRuns,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { withLiveRun } from '../model/withLiveRun';
import { SubSection } from '../SubSection';
import { useFreshRuns } from '../useFreshRuns';
import { Selection } from '../useSelection';
import { RunDetail } from './RunDetail';
import { RunsTable } from './RunsTable';

/** The runs of a collector, newest first, and the one that is chosen. */
export function Runs(props: {
  collector: Collector;
  now: number;
  selection: Selection;
}) {
  const { collector, now, selection } = props;
  const { t } = useTexts(trendRadarTranslationRef);
  const list = useCollectorRuns(collector.id);
  useFreshRuns(collector);
  const runs = withLiveRun(list.items, collector.lastRun);
  const { runId } = selection;
  const chosen = runs.find(({ id }) => id === runId);
  const isEmpty = runs.length === 0 && !list.isPending && !list.error;
  return (
    <SubSection
      title={t('sources.runs.title')}
      about={t(isEmpty ? 'sources.runs.none' : 'sources.runs.order')}
    >
      {list.isPending && (
        <LoadingState shape="text" label={t('sources.runs.loading')} />
      )}
      {list.error && (
        <ErrorState
          title={t('sources.runs.error')}
          error={list.error}
          stillWorks={t('sources.error.partStillWorks')}
          onRetry={list.retry}
        />
      )}
      {!list.isPending && runs.length > 0 && (
        <RunsTable {...props} runs={runs} list={list} />
      )}
      {chosen && (
        <RunDetail
          run={chosen}
          now={now}
          onClose={() => selection.select(collector.id)}
        />
      )}
      {runId && !chosen && !list.isPending && (
        <p role="status">{t('sources.runs.detail.unknown')}</p>
      )}
    </SubSection>
  );
}
