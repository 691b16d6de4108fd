import type { TopicWords } from './readTopicWords';
import {
  namesBeside,
  topicLocation,
  type TopicDocument,
} from './topicDocument';

/**
 * The document that search finds for a topic on no radar: what it is, and the page that shows its values.
 *
 * @param radarId - a radar beside which that page stands; without one it is found where topics are compared
 */
export function otherTopicDocument(
  topicId: string,
  { title, tags, description, aliases }: TopicWords,
  radarId: string | undefined,
): TopicDocument {
  return {
    title,
    text: [
      description,
      aliases.length > 0 && `Also known as ${aliases.join(', ')}.`,
      'On no radar.',
    ]
      .filter(Boolean)
      .join(' '),
    location: radarId
      ? topicLocation(radarId, topicId)
      : `/trend-radar/compare?${new URLSearchParams({ topics: topicId })}`,
    ...{ radar: '', ring: '', quadrant: '' },
    tags: tags.join(' '),
    names: namesBeside(title, [...tags, 'no radar']),
  };
}
