import type { InsightsApi } from '@almanac/backstage-plugin-insights-react';
import { supportAnalysis } from './analysis';
import { collectors, deadLetters, runs } from './collectors';
import { supportMarkers } from './markers';
import { supportSeries } from './supportSeries';
import { hasBlip, hasTopic, webPlatformRadar } from './topic';

/** The insights API over the sample data, for the gallery and tests. */
export function fakeInsightsApi(
  overrides: Partial<InsightsApi> = {},
): InsightsApi {
  return {
    listCollectors: async () => ({ items: collectors }),
    listCollectorRuns: async () => ({ items: runs, nextCursor: null }),
    listDeadLetters: async () => ({ items: deadLetters, nextCursor: null }),
    runCollector: async id =>
      collectors.find(collector => collector.id === id) ?? collectors[0],
    getTopic: async () => hasTopic,
    getTopicSeries: async () => supportSeries,
    getTopicAnalysis: async () => supportAnalysis,
    listTopicMarkers: async () => ({ items: supportMarkers, nextCursor: null }),
    getAnalysisQueue: async () => ({
      waiting: 0,
      claimed: 0,
      failed: 0,
      analysed: 1334,
      lastFinishedAt: '2026-11-20T03:14:10Z',
    }),
    listRadars: async () => ({ items: [webPlatformRadar], faults: [] }),
    getRadar: async () => webPlatformRadar,
    listBlips: async () => ({
      items: [hasBlip],
      nextCursor: null,
      totalCount: 1,
      matchingCount: 1,
    }),
    getBlip: async () => hasBlip,
    ...overrides,
  };
}
