import type { LoggerService } from '@backstage/backend-plugin-api';
import type { components } from '@almanac/backstage-plugin-insights-common';
import { asError } from '../../platform/asError';
import type { CallerCredentials } from '../../platform/operations';
import { Problem } from '../../platform/Problem';
import { topicsByOwner } from './model/topicsByOwner';
import type { ShownOwners } from './ShownOwners';
import type { TopicEntitiesStore } from './TopicEntitiesStore';

/** Pairs of topic and entity that are looked at for one radar. */
const MOST_PAIRS = 20_000;

/** What the answers are made of. */
export interface RadarOwnersParts {
  readonly store: Pick<TopicEntitiesStore, 'touchedByAny'>;
  /** Left out where the portal has no catalog. */
  readonly owners?: ShownOwners;
  /** Ids of the topics on a radar. Rejects with the problem `unknown-radar`. */
  readonly topicsOnRadar: (radarId: string) => Promise<readonly string[]>;
  readonly logger: LoggerService;
}

/** Who owns what the topics of a radar touch. */
export class RadarOwnersService {
  readonly #parts: RadarOwnersParts;

  constructor(parts: RadarOwnersParts) {
    this.#parts = parts;
  }

  /**
   * Ids of the topics of a radar that touch something of any of some owners, each once.
   *
   * @param asked - entity references; an empty one stands for what has no owner
   * @param credentials - of who asks: they learn of no owner of what the catalog does not show them
   * @throws Problem `unknown-radar`, `unavailable` while the catalog does not say who owns what
   */
  async topicsOwnedBy(
    radarId: string,
    asked: readonly string[],
    credentials: CallerCredentials,
  ): Promise<readonly string[]> {
    const { owners, isCatalogKnown } = await this.of(radarId, credentials);
    if (!isCatalogKnown) {
      throw new Problem(
        'unavailable',
        `The catalog does not say who owns what the topics of the radar "${radarId}" touch.`,
        { howToMend: 'Ask again in a minute, or without `owner`.' },
      );
    }
    const wanted = new Set(asked.map(one => one.toLocaleLowerCase('en-US')));
    const owned = owners.filter(({ owner }) =>
      wanted.has((owner ?? '').toLocaleLowerCase('en-US')),
    );
    return [...new Set(owned.flatMap(({ topicIds }) => topicIds))].sort();
  }

  /**
   * @param credentials - of who asks: they learn of no owner of what the catalog does not show them
   * @throws Problem `unknown-radar`
   */
  async of(
    radarId: string,
    credentials: CallerCredentials,
  ): Promise<components['schemas']['RadarOwners']> {
    const { store, owners, topicsOnRadar, logger } = this.#parts;
    const topicIds = await topicsOnRadar(radarId);
    const known = await store.touchedByAny(topicIds, MOST_PAIRS + 1);
    const pairs = known.slice(0, MOST_PAIRS);
    const isCut = known.length > pairs.length;
    const silent = { owners: [], isCut, isCatalogKnown: false };
    if (!owners) return silent;
    const refs = [...new Set(pairs.map(({ entityRef }) => entityRef))];
    try {
      const shown = await owners.of(refs, credentials);
      return {
        owners: topicsByOwner(pairs, shown).map(({ owner, topicIds: ids }) => ({
          ...{ owner, topicIds: [...ids] },
        })),
        ...{ isCut, isCatalogKnown: true },
      };
    } catch (error) {
      logger.warn(
        `The catalog does not say who owns what the radar ${radarId} touches`,
        asError(error),
      );
      return silent;
    }
  }
}
