import type { LoggerService } from '@backstage/backend-plugin-api';
import type { components } from '@almanac/backstage-plugin-insights-common';
import { asError } from '../../platform/asError';
import type { CallerCredentials } from '../../platform/operations';
import { Problem } from '../../platform/Problem';
import { presentTouched } from './presentTouched';
import type { TopicCatalog } from './TopicCatalog';
import type { TopicEntitiesStore } from './TopicEntitiesStore';

/** Entities that are looked up for one topic. */
const MOST_ENTITIES = 2_000;

/** What the answers are made of. */
export interface TouchedParts {
  readonly store: TopicEntitiesStore;
  /** Left out where the portal has no catalog. */
  readonly catalog?: TopicCatalog;
  readonly isTopic: (topicId: string) => Promise<boolean>;
  readonly logger: LoggerService;
}

/** Whom a topic touches. */
export class TouchedService {
  readonly #parts: TouchedParts;

  constructor(parts: TouchedParts) {
    this.#parts = parts;
  }

  /**
   * Entities that a topic touches, with who owns them and who says so.
   *
   * @param credentials - of who asks: they learn of no entity that the catalog does not show them
   * @throws Problem `unknown-topic`
   */
  async touchedBy(
    topicId: string,
    credentials: CallerCredentials,
  ): Promise<components['schemas']['TouchedEntities']> {
    const { store, catalog, isTopic, logger } = this.#parts;
    if (!(await isTopic(topicId))) {
      throw new Problem('unknown-topic', `There is no topic "${topicId}".`);
    }
    const known = await store.touchedBy(topicId, MOST_ENTITIES + 1);
    const touched = known.slice(0, MOST_ENTITIES);
    const isCut = known.length > touched.length;
    const refs = touched.map(({ entityRef }) => entityRef);
    try {
      const shown = await catalog?.readShown(refs, credentials);
      return presentTouched(touched, shown, isCut);
    } catch (error) {
      logger.warn(
        `The catalog does not say what the topic ${topicId} touches`,
        asError(error),
      );
      return presentTouched(touched, undefined, isCut);
    }
  }
}
