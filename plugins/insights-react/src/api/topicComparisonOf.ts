import type { InsightsClient } from '@almanac/backstage-plugin-insights-common';
import { readAnswer } from './readAnswer';
import { pageOf } from './shapes/pageOf';
import { topic, topicComparison } from './shapes/topicComparison';
import type { TopicComparisonApi } from './TopicComparisonApi';

/** The part of the API that finds topics and puts them side by side. */
export function topicComparisonOf(client: InsightsClient): TopicComparisonApi {
  return {
    listTopics: (query, options) =>
      readAnswer(pageOf(topic), client.get('/topics', { query, ...options })),
    compareTopics: ({ topics, signal, base }, options) =>
      readAnswer(
        topicComparison,
        client.get('/topics/comparison', {
          query: { topic: [...topics], signal, base },
          ...options,
        }),
      ),
  };
}
