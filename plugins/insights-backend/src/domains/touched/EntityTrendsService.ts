import type { LoggerService } from '@backstage/backend-plugin-api';
import type { components } from '@almanac/backstage-plugin-insights-common';
import { asError } from '../../platform/asError';
import type { CallerCredentials } from '../../platform/operations';
import type { NamedTopic } from './model/TouchedTopic';
import type { TopicCatalog } from './TopicCatalog';
import type { TopicEntitiesStore } from './TopicEntitiesStore';

type Schemas = components['schemas'];

/** Topics that are looked at for one entity. */
const MOST_TOPICS = 2_000;
/** Topics that are told. */
const MOST_TOLD = 50;

/** What the answers are made of. */
export interface EntityTrendsParts {
  readonly store: Pick<TopicEntitiesStore, 'topicsOf'>;
  /** Left out where the portal has no catalog. */
  readonly catalog?: Pick<TopicCatalog, 'readShown'>;
  /** Titles of those of the topics that there are. */
  readonly titlesOf: (
    topicIds: readonly string[],
  ) => Promise<ReadonlyMap<string, string>>;
  /** Topics as the first radar of each sees them, what moved last first; those on no radar are left out. */
  readonly blipsOf: (
    topicIds: readonly string[],
    limit: number,
  ) => Promise<ReadonlyMap<string, Schemas['EntityBlip']>>;
  readonly logger: LoggerService;
}

/** The trends that touch an entity. */
export class EntityTrendsService {
  readonly #parts: EntityTrendsParts;

  constructor(parts: EntityTrendsParts) {
    this.#parts = parts;
  }

  /** @param credentials - of who asks: nothing is told of an entity that the catalog does not show them */
  async of(
    entityRef: string,
    credentials: CallerCredentials,
  ): Promise<Schemas['EntityTrends']> {
    const { store, titlesOf, blipsOf } = this.#parts;
    const ref = entityRef.toLowerCase();
    const isShown = await this.#isShown(ref, credentials);
    const named = isShown ? await store.topicsOf(ref, MOST_TOPICS) : [];
    const titles = await titlesOf(named.map(({ topicId }) => topicId));
    const known = named.filter(({ topicId }) => titles.has(topicId));
    const blips = await blipsOf(
      known.map(({ topicId }) => topicId),
      MOST_TOLD,
    );
    return {
      items: ordered(known, blips, titles)
        .slice(0, MOST_TOLD)
        .map(({ topicId, sources }) => ({
          ...{ topicId, title: titles.get(topicId) ?? topicId },
          ...{ sources: [...sources], blip: blips.get(topicId) ?? null },
        })),
      topicCount: known.length,
      unknown: named
        .filter(({ topicId }) => !titles.has(topicId))
        .slice(0, MOST_TOLD)
        .map(({ topicId }) => topicId),
      isCatalogKnown: isShown !== undefined,
    };
  }

  /** Undefined where the catalog does not answer. */
  async #isShown(
    ref: string,
    credentials: CallerCredentials,
  ): Promise<boolean | undefined> {
    const { catalog, logger } = this.#parts;
    try {
      const shown = await catalog?.readShown([ref], credentials);
      return shown && shown.length > 0;
    } catch (error) {
      logger.warn(`The catalog does not say whether ${ref} is`, asError(error));
      return undefined;
    }
  }
}

/** Those with a blip in the order of their blips, the rest by title. */
function ordered(
  topics: readonly NamedTopic[],
  blips: ReadonlyMap<string, unknown>,
  titles: ReadonlyMap<string, string>,
): readonly NamedTopic[] {
  const places = new Map([...blips.keys()].map((id, place) => [id, place]));
  const placeOf = ({ topicId }: NamedTopic) =>
    places.get(topicId) ?? places.size;
  const titleOf = ({ topicId }: NamedTopic) => titles.get(topicId) ?? topicId;
  return [...topics].sort(
    (a, b) =>
      placeOf(a) - placeOf(b) || titleOf(a).localeCompare(titleOf(b), 'en'),
  );
}
