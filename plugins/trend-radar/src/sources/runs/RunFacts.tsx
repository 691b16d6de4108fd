import {
  CollectorRun,
  formatDuration,
  formatNumber,
  Time,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { Fact, Facts } from '../Fact';
import { runDuration } from '../model/runDuration';
import { useTriggerWords } from './useTriggerWords';

const KINDS = [
  'observations',
  'series',
  'topics',
  'signals',
  'markers',
] as const;

function useReadWords({ progress }: CollectorRun): string | undefined {
  const { t } = useTexts(trendRadarTranslationRef);
  if (!progress) {
    return undefined;
  }
  const { done, total, what } = progress;
  return total === null
    ? t('sources.runs.detail.readOpen', { done: formatNumber(done), what })
    : t('sources.runs.detail.readOf', {
        done: formatNumber(done),
        total: formatNumber(total),
        what,
      });
}

/** Everything that a run counted. */
export function RunFacts(props: { run: CollectorRun; now: number }) {
  const { run, now } = props;
  const { t } = useTexts(trendRadarTranslationRef);
  const triggerWords = useTriggerWords();
  const read = useReadWords(run);
  return (
    <Facts>
      <Fact name={t('sources.runs.trigger')}>{triggerWords(run)}</Fact>
      <Fact
        name={t('sources.runs.detail.finished')}
        note={t('sources.collector.tookOnly', {
          duration: formatDuration(runDuration(run, now)),
        })}
      >
        {run.finishedAt ? (
          <Time at={run.finishedAt} />
        ) : (
          t('sources.runs.detail.notFinished')
        )}
      </Fact>
      {read && <Fact name={t('sources.runs.detail.read')}>{read}</Fact>}
      {KINDS.map(kind => (
        <Fact
          key={kind}
          name={t(`sources.runs.detail.written.${kind}`)}
          note={
            kind === 'observations'
              ? t('sources.collector.unchanged', {
                  number: formatNumber(run.unchanged),
                })
              : undefined
          }
        >
          {formatNumber(run.written[kind])}
        </Fact>
      ))}
    </Facts>
  );
}
