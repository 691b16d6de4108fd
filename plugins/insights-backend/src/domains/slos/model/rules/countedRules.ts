import { BUCKET_SECONDS } from '../openslo/limits';
import { wholeSlices } from './promql/promDuration';
import type { RecordingRule } from './RuleGroup';
import { seriesOf, type RuledObjective } from './RuledObjective';
import { SERIES } from './seriesNames';
import type { CountedSli } from './sliQueries';

/** Windows up to here are asked for as they are, to the minute; longer ones are summed from what is recorded. */
const LONGEST_ASKED_SECONDS = 3_600;

/** An objective whose SLI counts. */
export interface CountedObjective extends RuledObjective {
  readonly queries: CountedSli;
}

/** Whether the SLI of an objective counts events. */
export function isCounted(ruled: RuledObjective): ruled is CountedObjective {
  return ruled.queries.kind === 'counted';
}

/** Whether a window's events are asked for at the minute, not summed from those of five minutes. */
export function isAsked(
  { queries }: CountedObjective,
  windowSeconds: number,
): boolean {
  return (
    windowSeconds === BUCKET_SECONDS ||
    windowSeconds % BUCKET_SECONDS !== 0 ||
    (queries.isAdditive && windowSeconds <= LONGEST_ASKED_SECONDS)
  );
}

/** Records the events of a window, and how many of them are bad. */
export function eventRules(
  ruled: CountedObjective,
  windowSeconds: number,
): RecordingRule[] {
  const { labels } = ruled;
  const { total, bad } = isAsked(ruled, windowSeconds)
    ? askedEvents(ruled, windowSeconds)
    : summedEvents(ruled, windowSeconds);
  return [
    { record: SERIES.events(windowSeconds), expr: total, labels },
    { record: SERIES.badEvents(windowSeconds), expr: bad, labels },
  ];
}

/** The total is asked for once: what is bad goes by what was recorded of it just before. */
function askedEvents(ruled: CountedObjective, windowSeconds: number) {
  const { queries } = ruled;
  const recorded = `sum(${seriesOf(ruled, SERIES.events(windowSeconds))})`;
  const known = queries.part(windowSeconds);
  const part = queries.missingIsNone ? `(${known} or 0 * ${recorded})` : known;
  return {
    total: queries.total(windowSeconds),
    bad: queries.counts === 'bad' ? part : `${recorded} - ${part}`,
  };
}

/** Events of the whole slices of a window, by what is recorded for each five minutes. */
export function summedEvents(ruled: RuledObjective, windowSeconds: number) {
  const range = wholeSlices(windowSeconds, BUCKET_SECONDS);
  const summed = (name: string) =>
    `sum_over_time(${seriesOf(ruled, name)}${range})`;
  return {
    total: summed(SERIES.events(BUCKET_SECONDS)),
    bad: summed(SERIES.badEvents(BUCKET_SECONDS)),
  };
}

/** Recorded events of a window. */
export function recordedEvents(ruled: RuledObjective, windowSeconds: number) {
  return {
    total: seriesOf(ruled, SERIES.events(windowSeconds)),
    bad: seriesOf(ruled, SERIES.badEvents(windowSeconds)),
  };
}
