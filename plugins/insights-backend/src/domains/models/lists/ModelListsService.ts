import type { components } from '@almanac/backstage-plugin-insights-common';
import type { CallerCredentials } from '../../../platform/operations';
import type { ModelKey } from '../model/record/ModelKey';
import type { ModelFilters, ModelSort } from './ModelFilters';
import type { ComparedSide } from './sideOf';

type Schemas = components['schemas'];

/** All that may be read of models beside their cards, promotions, consumers and events. */
export interface ModelListsService {
  /**
   * @param credentials - of who asks: no entity is named that the catalog does not show them
   * @throws Problem `invalid-cursor`
   */
  list(
    query: ModelFilters & {
      readonly sort: ModelSort;
      readonly limit: number;
      readonly cursor?: string;
    },
    credentials: CallerCredentials,
  ): Promise<Schemas['ModelPage']>;

  overview(filters: ModelFilters): Promise<Schemas['ModelOverview']>;

  /** As `list` has it. @throws Problem `unknown-model` */
  get(
    key: ModelKey,
    credentials: CallerCredentials,
  ): Promise<Schemas['ModelDetail']>;

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
