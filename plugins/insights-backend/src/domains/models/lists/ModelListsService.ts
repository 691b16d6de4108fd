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

  /** @throws Problem `unknown-model` */
  get(key: ModelKey): Promise<Schemas['ModelDetail']>;

  /** The latest first. @throws Problem `unknown-model`, `invalid-cursor` */
  versions(
    key: ModelKey,
    page: {
      readonly limit: number;
      readonly cursor?: string;
      readonly search?: string;
    },
  ): Promise<Schemas['ModelVersionPage']>;

  /** @throws Problem `unknown-model` */
  version(key: ModelKey, version: string): Promise<Schemas['ModelVersion']>;

  /** @throws Problem `unknown-model` */
  metrics(key: ModelKey): Promise<Schemas['ModelMetricHistory']>;

  /** @throws Problem `unknown-model`, which names the side */
  compare(sides: readonly ComparedSide[]): Promise<Schemas['ModelComparison']>;
}
