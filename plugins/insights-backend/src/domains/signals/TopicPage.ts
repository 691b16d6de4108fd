import type { components } from '@almanac/backstage-plugin-insights-common';
import type { DefinitionsStore } from './DefinitionsStore';
import type { Topic } from './model/Signal';

/** Gives what the page of a topic says. */
export type TopicPage = (
  topic: Topic,
) => Promise<components['schemas']['TopicDetail']>;

/** Ids of the radars that a topic is on. */
export type RadarsOfTopic = (topic: Topic) => Promise<readonly string[]>;

/** Puts the signals and radars of a topic beside it. */
export function createTopicPage(
  definitions: Pick<DefinitionsStore, 'listSignalsOfTopic'>,
  radarsOfTopic: RadarsOfTopic,
): TopicPage {
  return async topic => {
    const [signals, radars] = await Promise.all([
      definitions.listSignalsOfTopic(topic.id),
      radarsOfTopic(topic),
    ]);
    return { ...topic, signals: [...signals], radars: [...radars] };
  };
}
