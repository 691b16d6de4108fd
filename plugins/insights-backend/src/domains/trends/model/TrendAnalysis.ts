import type { components } from '@almanac/backstage-plugin-insights-common';

/** The analysis of one series, as the API gives it. */
export type TrendAnalysis = components['schemas']['TrendAnalysis'];

/** Where a series is going, in one word. */
export type Verdict = components['schemas']['Verdict'];

/** All verdicts. */
export const VERDICTS = [
  'rising',
  'falling',
  'steady',
  'emerging',
  'peaking',
  'unknown',
] as const satisfies readonly Verdict[];

/** How a computed value came about. */
export type Working = components['schemas']['Working'];

/**
 * Version of the calculation, of what it says of it, and of the shape in which it is kept; a later one makes the sweep
 * analyse everything again. It only grows: replicas with an older one leave the queue to those with the later.
 */
export const TREND_ENGINE_VERSION = '1.11.0';
