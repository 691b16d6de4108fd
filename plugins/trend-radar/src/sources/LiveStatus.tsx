import {
  Collector,
  formatShare,
  useTexts,
  VisuallyHidden,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../translation';
import { conditionOf } from './model/conditionOf';

/** Progress is read out at each quarter; at each poll it would drown the page. */
const STEPS = 4;

function lastStarted(collectors: Collector[]): Collector | undefined {
  const startOf = ({ lastRun }: Collector) =>
    lastRun ? Date.parse(lastRun.startedAt) : 0;
  return collectors.reduce<Collector | undefined>(
    (last, next) => (last && startOf(last) >= startOf(next) ? last : next),
    undefined,
  );
}

/** Tells who cannot see it how the run that began last goes, and how it ended. */
export function LiveStatus({ collectors }: { collectors: Collector[] }) {
  const { t } = useTexts(trendRadarTranslationRef);
  const collector = lastStarted(collectors);
  const words = () => {
    if (!collector?.lastRun) return '';
    const { title, lastRun } = collector;
    const condition = conditionOf(collector);
    if (condition !== 'running') {
      return t('sources.live.ended', {
        title,
        state: t(`sources.state.${condition}`),
      });
    }
    const { done, total } = lastRun.progress ?? { done: 0, total: null };
    return total
      ? t('sources.live.running', {
          title,
          share: formatShare(Math.floor((STEPS * done) / total) / STEPS),
        })
      : t('sources.live.runningOpen', { title });
  };
  return (
    <span data-testid="live-status">
      <VisuallyHidden role="status">{words()}</VisuallyHidden>
    </span>
  );
}
