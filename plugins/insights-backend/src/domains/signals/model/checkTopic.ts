import type { CollectedTopic } from '@almanac/backstage-plugin-insights-node';
import {
  type Fault,
  firstFault,
  idFault,
  listFault,
  optionalTextFault,
  textFault,
  urlFault,
} from './Fault';
import { limits } from './limits';

/** What is wrong with a topic. */
export function checkTopic(
  topic: CollectedTopic,
  collectorId: string,
): Fault | undefined {
  return firstFault([
    () => idFault(topic.id, collectorId),
    () => textFault('title', topic.title, { longest: limits.title }),
    () =>
      textFault('description', topic.description, {
        longest: limits.text,
        blank: true,
      }),
    () =>
      listFault('aliases', topic.aliases, limits.aliases, alias =>
        textFault('alias', alias, { longest: limits.alias }),
      ),
    () =>
      listFault('tags', topic.tags, limits.tags, tag =>
        textFault('tag', tag, { longest: limits.tag }),
      ),
    () =>
      listFault('links', topic.links, limits.links, link =>
        firstFault([
          () => textFault('link title', link.title, { longest: limits.title }),
          () => urlFault(link.url, limits.url),
        ]),
      ),
    () => optionalTextFault('entity ref', topic.entityRef, limits.entityRef),
  ]);
}
