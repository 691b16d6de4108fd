import type { ComparedTopic } from '@almanac/backstage-plugin-insights-react';

/** What of a topic the list of the chosen ones shows. */
export type NamedTopic = Pick<ComparedTopic, 'topicId' | 'title' | 'problem'>;

/** Topics of which nothing but their id is known yet. */
export function namedTopics(topicIds: readonly string[]): NamedTopic[] {
  return topicIds.map(topicId => ({ topicId, title: null, problem: null }));
}

/** What each is called, unlike all others; its id where no title is known. */
export function namesOf(
  topics: readonly Pick<NamedTopic, 'topicId' | 'title'>[],
): Map<string, string> {
  return new Map(
    topics.map(({ topicId, title }) => {
      const isShared = topics.filter(one => one.title === title).length > 1;
      if (title === null) return [topicId, topicId];
      return [topicId, isShared ? `${title} (${topicId})` : title];
    }),
  );
}
