import { ModelMetricLine } from '@almanac/backstage-plugin-insights-react';

type Point = ModelMetricLine['points'][number];

/** A version beside the one before it that has the metric. */
export interface MetricStep extends Point {
  /** Value less the one before; null where either is missing. */
  difference: number | null;
  /** `unclear` where the metric does not say which way it gets better. */
  verdict: 'better' | 'worse' | 'same' | 'unclear' | undefined;
  /** Whether the intervals of both lie apart; null where not both have one. */
  isBeyondIntervals: boolean | null;
}

/** How a metric went from version to version, the first first. */
export function metricSteps({
  points,
  direction,
}: Pick<ModelMetricLine, 'points' | 'direction'>): MetricStep[] {
  let before: Point | undefined;
  return points.map(point => {
    const previous = before;
    if (point.value !== null) before = point;
    const difference =
      previous?.value === undefined ||
      previous.value === null ||
      point.value === null
        ? null
        : point.value - previous.value;
    return {
      ...point,
      difference,
      verdict:
        difference === null ? undefined : verdictOf(difference, direction),
      isBeyondIntervals: previous ? areApart(previous, point) : null,
    };
  });
}

function verdictOf(
  difference: number,
  direction: ModelMetricLine['direction'],
): MetricStep['verdict'] {
  if (difference === 0) return 'same';
  if (direction === 'unknown') return 'unclear';
  return difference > 0 === (direction === 'higher') ? 'better' : 'worse';
}

function areApart(first: Point, second: Point): boolean | null {
  if (
    first.lower === null ||
    first.upper === null ||
    second.lower === null ||
    second.upper === null
  ) {
    return null;
  }
  return first.upper < second.lower || second.upper < first.lower;
}
