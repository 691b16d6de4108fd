import {
  TimeChartSeries,
  TopicSeries,
  TrendAnalysis,
} from '@almanac/backstage-plugin-insights-react';
import { isStaircase } from './isStaircase';
import { periodsBetween } from './periodsBetween';

/** Whether an analysis has a slope that could be drawn: one that is known where it begins. */
export function hasSlope(analysis: TrendAnalysis | undefined): boolean {
  const { perStep, intercept } = analysis?.slope ?? {};
  return typeof perStep === 'number' && typeof intercept === 'number';
}

/**
 * Whether the line is drawn: as the reader chose, else where values do not go in steps. Through steps it leads nowhere that values
 * ever were.
 */
export function isSlopeShown(
  chosen: boolean | undefined,
  analysis: TrendAnalysis | undefined,
): boolean {
  return hasSlope(analysis) && (chosen ?? !isStaircase(analysis));
}

/**
 * The line of Theil and Sen over the periods that were judged, and nowhere else. A share is cut off where the line leaves what a
 * share can be: it says nothing there.
 */
export function slopeLine(
  { start, step, total, signal }: TopicSeries,
  analysis: TrendAnalysis | undefined,
  title: string,
): TimeChartSeries[] {
  const { perStep, intercept } = analysis?.slope ?? {};
  if (!analysis || typeof perStep !== 'number' || typeof intercept !== 'number')
    return [];
  const { window } = analysis;
  const first = periodsBetween(start, window.start, step);
  const isPossible = (value: number) =>
    signal.kind !== 'share' || (value >= 0 && value <= 1);
  const values = total.map((_, index) => {
    const at = index - first;
    const value = intercept + perStep * at;
    return at >= 0 && at < window.periods && isPossible(value) ? value : null;
  });
  return [{ id: 'slope', title, values, guide: true }];
}
