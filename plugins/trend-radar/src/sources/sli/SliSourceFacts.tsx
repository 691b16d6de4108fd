import {
  formatDuration,
  formatNumber,
  SliSource,
  Time,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { Fact, Facts } from '../Fact';

/** What is read from a source, how fresh that is and how far back it goes. */
export function SliSourceFacts({ source }: { source: SliSource }) {
  const { t } = useTexts(trendRadarTranslationRef);
  const { failingSeries, lastSuccessAt, oldestAt, newestAt } = source;
  const { lateSeconds, retentionSeconds } = source;
  return (
    <Facts>
      <Fact
        name={t('sources.sli.series')}
        note={
          failingSeries > 0 &&
          t('sources.sli.failingSeries', {
            count: failingSeries,
            number: formatNumber(failingSeries),
          })
        }
      >
        {formatNumber(source.series)}
      </Fact>
      <Fact name={t('sources.sli.lastSuccess')}>
        {lastSuccessAt ? <Time at={lastSuccessAt} /> : t('sources.sli.notYet')}
      </Fact>
      <Fact
        name={t('sources.sli.counts')}
        note={
          oldestAt && t('sources.sli.since', { time: <Time at={oldestAt} /> })
        }
      >
        {newestAt ? <Time at={newestAt} /> : t('sources.sli.noCounts')}
      </Fact>
      <Fact name={t('sources.sli.late')}>
        {lateSeconds === null && t('sources.sli.noLate')}
        {lateSeconds === 0 && t('sources.sli.noWait')}
        {lateSeconds !== null &&
          lateSeconds > 0 &&
          formatDuration(lateSeconds * 1_000)}
      </Fact>
      <Fact name={t('sources.sli.retention')}>
        {retentionSeconds === null
          ? t('sources.sli.retentionUnknown')
          : formatDuration(retentionSeconds * 1_000)}
      </Fact>
    </Facts>
  );
}
