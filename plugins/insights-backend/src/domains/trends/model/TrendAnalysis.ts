import type { components } from '@almanac/backstage-plugin-insights-common';

/** The analysis of one series, as the API gives it. */
export type TrendAnalysis = components['schemas']['TrendAnalysis'];

/** Where a series is going, in one word. */
export type Verdict = components['schemas']['Verdict'];

/** How a computed value came about. */
export type Working = components['schemas']['Working'];

/** Version of the calculation; a new one makes the sweep analyse everything again. */
export const TREND_ENGINE_VERSION = '1.0.0';
