import {
  CollectorRun,
  formatDuration,
  formatNumber,
  Time,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { Fact } from '../Fact';
import { runDuration } from '../model/runDuration';
import { useCountWords } from './useCountWords';

/** When the last run began, and how long it took. */
export function LastRunFact(props: { run: CollectorRun | null; now: number }) {
  const { run, now } = props;
  const { t } = useTexts(trendRadarTranslationRef);
  const name = t('sources.collector.fact.lastRun');
  if (!run) {
    return <Fact name={name}>{t('sources.collector.none')}</Fact>;
  }
  const duration = formatDuration(runDuration(run, now));
  const ago = t('sources.collector.ago', {
    duration: formatDuration(now - Date.parse(run.startedAt)),
  });
  return (
    <Fact
      name={name}
      note={
        run.finishedAt
          ? t('sources.collector.took', { ago, duration })
          : t('sources.collector.runningFor', { duration })
      }
    >
      <Time at={run.startedAt} />
    </Fact>
  );
}

/** What the last run wrote, what was unchanged, and what it could not keep. */
export function LastRunWroteFact({ run }: { run: CollectorRun | null }) {
  const { t } = useTexts(trendRadarTranslationRef);
  const countWords = useCountWords();
  const name = t('sources.collector.fact.wrote');
  if (!run) {
    return <Fact name={name}>–</Fact>;
  }
  const { written, unchanged, problemCount } = run;
  const isSilent =
    run.state === 'succeeded' &&
    unchanged === 0 &&
    Object.values(written).every(count => count === 0);
  if (isSilent) {
    return (
      <Fact name={name} note={t('sources.collector.nothingNewNote')}>
        {t('sources.collector.nothingNew')}
      </Fact>
    );
  }
  const notes = [
    t('sources.collector.unchanged', { number: formatNumber(unchanged) }),
    ...(problemCount > 0
      ? [
          t('sources.collector.notKept', {
            count: problemCount,
            number: formatNumber(problemCount),
          }),
        ]
      : []),
  ];
  return (
    <Fact name={name} note={notes.join(', ')}>
      {countWords(written)}
    </Fact>
  );
}
