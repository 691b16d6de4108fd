import { Collector } from '@almanac/backstage-plugin-insights-react';

/** What is most worth knowing of a collector, the most urgent first. */
export const CONDITIONS = [
  'failed',
  'stale',
  'interrupted',
  'never',
  'running',
  'partial',
  'unknown',
  'fresh',
] as const;

/** How a collector stands. */
export type Condition = (typeof CONDITIONS)[number];

/**
 * How a collector stands, in one word. What runs is `running`, however its last run ended; freshness is told beside it.
 * A run that nobody holds any more (`state` running, but the collector is not) counts as interrupted. What a newer backend
 * tells in a word that is not known here is `unknown`, never fresh.
 */
export function conditionOf(collector: Collector): Condition {
  const { running, lastRun, freshness, deadLetterCount } = collector;
  if (running) {
    return 'running';
  }
  if (lastRun?.state === 'failed') {
    return 'failed';
  }
  if (freshness === 'stale') {
    return 'stale';
  }
  if (lastRun?.state === 'interrupted' || lastRun?.state === 'running') {
    return 'interrupted';
  }
  if (freshness === 'never') {
    return 'never';
  }
  const isKnown =
    freshness === 'fresh' &&
    (!lastRun || ['succeeded', 'partial'].includes(lastRun.state));
  if (!isKnown) {
    return 'unknown';
  }
  return deadLetterCount > 0 || lastRun?.state === 'partial'
    ? 'partial'
    : 'fresh';
}
