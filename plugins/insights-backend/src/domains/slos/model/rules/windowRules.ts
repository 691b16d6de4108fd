import { BUCKET_SECONDS } from '../openslo/limits';
import {
  eventRules,
  isAsked,
  isCounted,
  recordedEvents,
  summedEvents,
} from './countedRules';
import { wholeSlices } from './promql/promDuration';
import type { RecordingRule } from './RuleGroup';
import { seriesOf, type RuledObjective } from './RuledObjective';
import { SERIES } from './seriesNames';
import { sliceRules } from './sliceRules';

/** What an objective counts in, and its error ratio over each window that an alert looks at, shortest first. */
export function windowRules(ruled: RuledObjective): RecordingRule[] {
  const windows = alertSeconds(ruled);
  const errors = windows.map(seconds => errorRule(ruled, seconds));
  if (ruled.isSliced || !isCounted(ruled)) {
    return [...sliceRules(ruled), ...errors];
  }
  const recorded = windows.filter(seconds => recordsEvents(ruled, seconds));
  return [
    ...recorded.flatMap(seconds => eventRules(ruled, seconds)),
    ...errors,
  ];
}

/** The windows of the alerts and the slice, shortest first. */
export function alertSeconds({
  alerts,
  sliceSeconds,
}: RuledObjective): number[] {
  const all = alerts
    .filter(({ operator }) => operator !== 'noData')
    .flatMap(({ longSeconds, shortSeconds }) => [longSeconds, shortSeconds]);
  return [...new Set([sliceSeconds, ...all])].sort((a, b) => a - b);
}

/** Records the error ratio of a window; nothing where nothing was asked for. */
export function errorRule(
  ruled: RuledObjective,
  windowSeconds: number,
): RecordingRule {
  return {
    record: SERIES.error(windowSeconds),
    expr: ruled.isSliced
      ? slicesOver(ruled, windowSeconds)
      : eventsOver(ruled, windowSeconds),
    labels: ruled.labels,
  };
}

function slicesOver(ruled: RuledObjective, windowSeconds: number): string {
  const { sliceSeconds } = ruled;
  const slices = seriesOf(ruled, SERIES.slice(sliceSeconds));
  return `avg_over_time(${slices}${wholeSlices(windowSeconds, sliceSeconds)})`;
}

function eventsOver(ruled: RuledObjective, windowSeconds: number): string {
  // What is not asked for at the minute looks at whole slices, as all its windows do.
  const isLatest =
    recordsEvents(ruled, windowSeconds) &&
    (windowSeconds !== BUCKET_SECONDS || isToTheMinute(ruled));
  const { bad, total } = isLatest
    ? recordedEvents(ruled, windowSeconds)
    : summedEvents(ruled, windowSeconds);
  return `${bad} / (${total} > 0)`;
}

function isToTheMinute({ queries }: RuledObjective): boolean {
  return queries.kind === 'counted' && queries.isAdditive;
}

/** Events are recorded where the metrics are asked for them, or an alert asks how many there are. */
function recordsEvents(ruled: RuledObjective, seconds: number): boolean {
  if (seconds === BUCKET_SECONDS) return true;
  const { fewestUnits, fewestBadUnits, isWeighted } = ruled.slo.lowTraffic;
  const isLong = ruled.alerts.some(
    ({ longSeconds }) => longSeconds === seconds,
  );
  const isCountedFor =
    isLong && (isWeighted || fewestUnits > 0 || fewestBadUnits > 0);
  return (
    seconds !== ruled.windowSeconds &&
    (isCountedFor || (isCounted(ruled) && isAsked(ruled, seconds)))
  );
}
