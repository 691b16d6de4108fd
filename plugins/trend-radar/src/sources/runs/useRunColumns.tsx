import {
  CollectorRun,
  Column,
  formatDuration,
  formatNumber,
  StateChip,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { runDuration } from '../model/runDuration';
import { Selection } from '../useSelection';
import { StartedCell } from './StartedCell';
import { useTriggerWords } from './useTriggerWords';

function useCountColumns(): Column<CollectorRun>[] {
  const { t } = useTexts(trendRadarTranslationRef);
  const count = (
    id: string,
    title: string,
    numberOf: (run: CollectorRun) => number,
  ): Column<CollectorRun> => ({
    id,
    title,
    width: '110px',
    align: 'right',
    render: run => formatNumber(numberOf(run)),
  });
  return [
    {
      ...count(
        'written',
        t('sources.runs.observations'),
        run => run.written.observations,
      ),
      width: '170px',
    },
    count('unchanged', t('sources.runs.unchanged'), run => run.unchanged),
    count('not-kept', t('sources.runs.notKept'), run => run.problemCount),
  ];
}

/** The columns of the table of runs: when, how it ended, why it ran, how long, what it wrote, what it says. */
export function useRunColumns(
  collectorId: string,
  { runId, searchOf }: Selection,
  now: number,
): Column<CollectorRun>[] {
  const { t } = useTexts(trendRadarTranslationRef);
  const triggerWords = useTriggerWords();
  const counts = useCountColumns();
  return [
    {
      id: 'started',
      title: t('sources.runs.started'),
      width: '180px',
      render: run => (
        <StartedCell
          run={run}
          isChosen={run.id === runId}
          search={searchOf(collectorId, run.id)}
        />
      ),
    },
    {
      id: 'outcome',
      title: t('sources.runs.outcome'),
      width: '150px',
      render: run => <StateChip state={run.state} />,
    },
    {
      id: 'trigger',
      title: t('sources.runs.trigger'),
      width: '150px',
      render: triggerWords,
    },
    {
      id: 'took',
      title: t('sources.runs.took'),
      width: '100px',
      align: 'right',
      render: run => formatDuration(runDuration(run, now)),
    },
    ...counts,
    {
      id: 'message',
      title: t('sources.runs.message'),
      width: 'minmax(160px, 1fr)',
      render: ({ error }) => error && <span title={error}>{error}</span>,
    },
  ];
}
