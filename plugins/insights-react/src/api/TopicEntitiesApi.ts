import type { RequestOptions } from './Page';
import type { TouchedEntities } from './wire';

/** Whom topics touch. @public */
export interface TopicEntitiesApi {
  /** Entities of the catalog that a topic touches, as far as the catalog shows them to who asks. */
  getTouchedEntities(
    topicId: string,
    options?: RequestOptions,
  ): Promise<TouchedEntities>;
}
