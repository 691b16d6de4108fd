import type { TimeWindow } from '@almanac/backstage-plugin-insights-react';

/** A period with both of its ends, which is what can be explained; an open one is but a view of the chart. */
export function chosenPeriod(
  window: TimeWindow | undefined,
): { from: string; to: string } | undefined {
  const { from, to } = window ?? {};
  return from && to && from < to ? { from, to } : undefined;
}
