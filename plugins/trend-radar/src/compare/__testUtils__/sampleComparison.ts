import type {
  ComparedTopic,
  TopicComparison,
} from '@almanac/backstage-plugin-insights-react';
import {
  sampleTopicAnalysis,
  sampleWorking,
} from '../../topic/__testUtils__/sampleAnalysis';
import { sampleSignal } from '../../topic/__testUtils__/sampleTopic';

const TITLES: Record<string, string> = {
  'sample:grid': 'Grid',
  'sample:has': ':has()',
};

function comparedTopic(topicId: string): ComparedTopic {
  const title = TITLES[topicId] ?? null;
  if (title === null) {
    return {
      ...{ topicId, title, signal: null, start: null, analysis: null },
      ...{ values: [], shares: [], indexed: [] },
      problem: {
        id: 'unknown-topic',
        detail: `There is no topic "${topicId}".`,
      },
    };
  }
  const first = topicId === 'sample:grid' ? 0.9 : 0.4;
  return {
    ...{ topicId, title, problem: null, signal: sampleSignal },
    start: '2026-05-01',
    values: [first, first + 0.02, null, first + 0.04, first + 0.05, 0.96],
    shares: [],
    indexed: [100, 102, null, 104, 105, 107],
    analysis: sampleTopicAnalysis,
  };
}

/** Topics of one signal whose slopes overlap, to be completed; ids other than grid and has are not known. */
export function sampleComparison(topicIds: readonly string[]): TopicComparison {
  const topics = topicIds.map(comparedTopic);
  const known = topics.filter(({ title }) => title !== null);
  const values = known.map(({ topicId }, index) => ({
    ...{ topicId, value: 0.12 - index * 0.01, low: 0.06, high: 0.18 },
  }));
  return {
    topics,
    signals: [
      {
        ...{ id: sampleSignal.id, title: sampleSignal.title },
        topicCount: known.length,
      },
    ],
    modes: { absolute: true, share: false, indexed: true },
    base: '2026-05-01',
    measures: [
      {
        ...{ id: 'growth', unit: '1', at: null, values, leader: null },
        unclear: known.length > 1 ? [known.map(one => one.topicId)] : [],
        sentence: 'Which rises fastest cannot be told.',
      },
    ],
    sentence: 'Grid stands highest, at 96 % in Oct 2026.',
    notes: [],
    working: sampleWorking,
  };
}
