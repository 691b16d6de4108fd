import {
  Collector,
  formatDuration,
  Time,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { Fact } from '../Fact';

/** Each replica looks every 5 seconds whether a collector is due; later than this, none looks. */
const LATE_AFTER_MS = 60_000;

/** When a collector runs again; whether it should have by now. */
export function NextRunFact(props: { collector: Collector; now: number }) {
  const { collector, now } = props;
  const { running, nextRunAt, lastRun } = collector;
  const { t } = useTexts(trendRadarTranslationRef);
  const name = t('sources.collector.fact.nextRun');
  if (running || !nextRunAt) {
    return <Fact name={name}>{t('sources.collector.afterThisRun')}</Fact>;
  }
  const aheadMs = Date.parse(nextRunAt) - now;
  if (aheadMs <= 0) {
    const isLate = -aheadMs > LATE_AFTER_MS;
    return (
      <Fact
        name={name}
        note={
          isLate
            ? t('sources.collector.lateNote', {
                duration: formatDuration(-aheadMs),
              })
            : t('sources.collector.dueNote')
        }
      >
        {t('sources.collector.dueNow')}
      </Fact>
    );
  }
  const ahead = t('sources.collector.ahead', {
    duration: formatDuration(aheadMs),
  });
  const kind = () => {
    if (!lastRun) return [t('sources.collector.firstRun')];
    return lastRun.state === 'failed' ? [t('sources.collector.nextTry')] : [];
  };
  return (
    <Fact name={name} note={[ahead, ...kind()].join(', ')}>
      <Time at={nextRunAt} />
    </Fact>
  );
}
