import type { RequestOptions } from './Page';
import type { EntityTrends, RadarOwners, TouchedEntities } from './wire';

/** Whom topics touch. @public */
export interface TopicEntitiesApi {
  /** Entities of the catalog that a topic touches, as far as the catalog shows them to who asks. */
  getTouchedEntities(
    topicId: string,
    options?: RequestOptions,
  ): Promise<TouchedEntities>;

  /** Trends that touch an entity, as far as the catalog shows it to who asks. */
  getEntityTrends(
    entityRef: string,
    options?: RequestOptions,
  ): Promise<EntityTrends>;

  /** Owners of what the topics of a radar touch, as far as the catalog shows it to who asks. */
  getRadarOwners(
    radarId: string,
    options?: RequestOptions,
  ): Promise<RadarOwners>;
}
