import type { components } from '@almanac/backstage-plugin-insights-common';
import type { ModelKey } from '../model/record/ModelKey';
import type { ModelFilters, ModelSort } from './ModelFilters';
import type { ComparedSide } from './sideOf';

type Schemas = components['schemas'];

/** All that may be read of models beside their cards, promotions, consumers and events. */
export interface ModelListsService {
  /** @throws Problem `invalid-cursor` */
  list(
    query: ModelFilters & {
      readonly sort: ModelSort;
      readonly limit: number;
      readonly cursor?: string;
    },
  ): Promise<Schemas['ModelPage']>;

  overview(filters: ModelFilters): Promise<Schemas['ModelOverview']>;

  /** @throws Problem `not-found` */
  get(key: ModelKey): Promise<Schemas['ModelDetail']>;

  /** The latest first. @throws Problem `not-found`, `invalid-cursor` */
  versions(
    key: ModelKey,
    page: { readonly limit: number; readonly cursor?: string },
  ): Promise<Schemas['ModelVersionPage']>;

  /** @throws Problem `not-found` */
  version(key: ModelKey, version: string): Promise<Schemas['ModelVersion']>;

  /** @throws Problem `not-found` */
  metrics(key: ModelKey): Promise<Schemas['ModelMetricHistory']>;

  /** @throws Problem `not-found`, which names the side */
  compare(sides: readonly ComparedSide[]): Promise<Schemas['ModelComparison']>;
}
