import type { TrendAnalysis } from '@almanac/backstage-plugin-insights-react';

/** Notes of the engine that say: a value holds until the next one, there is nothing in between. */
const STAIRS = ['step-like', 'constant'];

/** Whether the values are stairs; a slope drawn between two of them would show values that never were. */
export function isStaircase(analysis: TrendAnalysis | undefined): boolean {
  return Boolean(analysis?.quality.some(({ id }) => STAIRS.includes(id)));
}
