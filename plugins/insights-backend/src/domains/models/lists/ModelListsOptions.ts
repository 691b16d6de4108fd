import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Knex } from 'knex';
import type { CallerCredentials } from '../../../platform/operations';
import type { ComposedCard } from '../model/compose/ComposedCard';
import type { LastReadAt } from '../registries';

/** Composes cards. */
export interface CardsOfModels {
  /** @param version - null for the latest one, or for a model without versions */
  cardOf(
    modelId: string,
    version: string | null,
  ): Promise<Pick<ComposedCard, 'version' | 'content' | 'completeness'>>;
}

/** Tells of promotions that wait for approval, the latest first. */
export type WaitingPromotions = (
  modelId: string,
) => Promise<readonly components['schemas']['ModelPromotion'][]>;

/** Tells which of some entities the catalog shows to who asks. Does not throw. */
export type ShownEntities = (
  refs: readonly string[],
  credentials: CallerCredentials,
) => Promise<ReadonlySet<string>>;

/** What lists and pages of models are made of. */
export interface ModelListsOptions {
  readonly database: Knex;
  readonly cards: CardsOfModels;
  readonly waitingPromotions: WaitingPromotions;
  readonly lastReadAt: LastReadAt;
  readonly shownEntities: ShownEntities;
}
