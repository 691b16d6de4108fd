import type { TopicWords } from './readTopicWords';
import {
  alsoKnownAs,
  namesBeside,
  standingInWords,
  topicAloneLocation,
  type Standing,
  type TopicDocument,
} from './topicDocument';

/**
 * The document that search finds for a topic on no radar: how it does, what it is, and the page that shows its values.
 *
 * @param standing - undefined where nothing is analysed
 */
export function otherTopicDocument(
  topicId: string,
  { title, tags, description, aliases }: TopicWords,
  standing: Standing | undefined,
): TopicDocument {
  return {
    title,
    text: [
      standing && standingInWords(standing),
      description,
      alsoKnownAs(aliases, `${title} ${description}`),
      'On no radar.',
    ]
      .filter(Boolean)
      .join(' '),
    location: topicAloneLocation(topicId),
    ...{ radar: '', ring: '', quadrant: '' },
    tags: tags.join(' '),
    names: namesBeside(title, [...tags, 'no radar']),
  };
}
