import {
  Collector,
  formatDuration,
  formatNumber,
  Time,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { Fact, Facts } from '../Fact';
import { LastRunFact, LastRunWroteFact } from './LastRunFacts';
import { NextRunFact } from './NextRunFact';
import { useCountWords } from './useCountWords';
import { useScheduleWords } from './useScheduleWords';

function LastSuccessFact(props: { at: string | null; now: number }) {
  const { at, now } = props;
  const { t } = useTexts(trendRadarTranslationRef);
  return (
    <Fact
      name={t('sources.collector.fact.lastSuccess')}
      note={
        at &&
        t('sources.collector.ago', {
          duration: formatDuration(now - Date.parse(at)),
        })
      }
    >
      {at ? <Time at={at} /> : t('sources.collector.neverSucceeded')}
    </Fact>
  );
}

function HoldingsFact({ totals }: Pick<Collector, 'totals'>) {
  const { t } = useTexts(trendRadarTranslationRef);
  const { topics, observations, markers } = totals;
  const countWords = useCountWords();
  if (totals.models + totals.modelVersions > 0) {
    return (
      <Fact name={t('sources.collector.fact.keeps')}>{countWords(totals)}</Fact>
    );
  }
  return (
    <Fact
      name={t('sources.collector.fact.keeps')}
      note={t('sources.collector.holdings', {
        observations: t('sources.collector.observations', {
          count: observations,
          number: formatNumber(observations),
        }),
        markers: t('sources.collector.markers', {
          count: markers,
          number: formatNumber(markers),
        }),
      })}
    >
      {t('sources.collector.topics', {
        count: topics,
        number: formatNumber(topics),
      })}
    </Fact>
  );
}

/** When a collector ran, what it wrote, when it runs again, and what there is of it. */
export function CollectorFacts(props: { collector: Collector; now: number }) {
  const { collector, now } = props;
  const { t } = useTexts(trendRadarTranslationRef);
  const scheduleWords = useScheduleWords();
  const { frequencySeconds, timeoutSeconds } = collector.schedule;
  return (
    <Facts>
      <LastRunFact run={collector.lastRun} now={now} />
      <LastRunWroteFact run={collector.lastRun} />
      <LastSuccessFact at={collector.lastSuccessAt} now={now} />
      <NextRunFact collector={collector} now={now} />
      <Fact
        name={t('sources.collector.fact.schedule')}
        note={t('sources.collector.timeout', {
          duration: formatDuration(timeoutSeconds * 1000),
        })}
      >
        {scheduleWords(frequencySeconds)}
      </Fact>
      <HoldingsFact totals={collector.totals} />
    </Facts>
  );
}
