import {
  ComparedTopic,
  formatPeriod,
  formatProbability,
  formatValue,
  StateChip,
  useTexts,
  WorkingNumber,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { useCellStyles } from './useCellStyles';

const NOTHING = '—';

/** Where it is going, in one word with the reason behind it. */
export function VerdictCell({ topic }: { topic: ComparedTopic }) {
  const analysis = topic.analysis?.analysis;
  if (!analysis) return <>{topic.problem?.detail ?? NOTHING}</>;
  return (
    <span title={analysis.verdictReason}>
      <StateChip state={analysis.verdict} />
    </span>
  );
}

/** The last value, and from when it is. */
export function LatestValue({ topic }: { topic: ComparedTopic }) {
  const classes = useCellStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const { analysis, signal } = topic;
  const latest = analysis?.analysis.latest;
  if (!latest || !signal) return <>{NOTHING}</>;
  const words = formatValue(latest.value, signal.unit);
  return (
    <>
      <div className={classes.line}>
        <WorkingNumber
          working={analysis.analysis.working}
          name={`${words}, ${topic.title ?? topic.topicId}`}
        >
          {words}
        </WorkingNumber>
      </div>
      <div className={classes.quiet}>
        {t('compare.table.ownAt', {
          period: formatPeriod(latest.at, signal.step),
        })}
      </div>
    </>
  );
}

/** How often a trend like it would be found by chance among all topics that are watched. */
export function ReachOfTrend({ topic }: { topic: ComparedTopic }) {
  const q = topic.analysis?.analysis.direction.q ?? null;
  return <>{q === null ? NOTHING : formatProbability(q, 'q')}</>;
}

/** The last change of level with the interval of its time. */
export function LastChange({ topic }: { topic: ComparedTopic }) {
  const classes = useCellStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const { analysis, signal } = topic;
  if (!analysis || !signal) return <>{NOTHING}</>;
  const change = analysis.analysis.changePoints.at(-1);
  if (!change) return <>{t('compare.table.noChange')}</>;
  const [at, low, high] = [change.at, change.low, change.high].map(day =>
    formatPeriod(day, signal.step),
  );
  return (
    <>
      <div className={classes.line}>
        {t('compare.table.changeTo', {
          before: formatValue(change.before, signal.unit),
          after: formatValue(change.after, signal.unit),
        })}
      </div>
      <div className={classes.quiet}>
        {low === high
          ? t('compare.table.changeOne', { at })
          : t('compare.table.changeAt', { at, low, high })}
      </div>
    </>
  );
}
