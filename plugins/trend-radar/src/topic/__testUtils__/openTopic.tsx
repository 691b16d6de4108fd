import { InsightsApi } from '@almanac/backstage-plugin-insights-react';
import { renderPage } from '../../__testUtils__/renderPage';
import { sampleRadar } from '../../__testUtils__/sampleRadar';
import { TopicPage } from '../TopicPage';
import { sampleTopicAnalysis, sampleTopicPeriod } from './sampleAnalysis';
import {
  sampleBlipDetail,
  sampleMarkers,
  sampleSeries,
  sampleTopic,
} from './sampleTopic';

/** A backend that knows the sample topic. */
export const knowing: Partial<InsightsApi> = {
  getRadar: async () => sampleRadar({ blipCount: 4 }),
  getTopic: async () => sampleTopic,
  getBlip: async () => sampleBlipDetail,
  getTopicSeries: async () => sampleSeries,
  getTopicAnalysis: async () => sampleTopicAnalysis,
  explainTopicPeriod: async () => sampleTopicPeriod,
  listTopicMarkers: async () => ({ items: sampleMarkers, nextCursor: null }),
  getAnalysisQueue: async () => ({
    waiting: 12,
    claimed: 1,
    failed: 0,
    analysed: 3,
    lastFinishedAt: null,
  }),
};

/** Opens the page of the sample topic over a backend that answers as told. */
export function openTopic(told: Partial<InsightsApi> = {}, search = '') {
  return renderPage(<TopicPage />, {
    api: { ...knowing, ...told },
    at: `/trend-radar/sample/sample:has${search}`,
    mountPath: '/trend-radar/:radarId/:topicId',
  });
}
