import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Page } from '../../signals';
import type { ModelKey } from '../model/record/ModelKey';
import type { ModelFilters, ModelPosition, ModelSort } from './ModelFilters';
import type { ModelRow } from './modelRow';

type Schemas = components['schemas'];

/** A model with what other tables hold of it. */
export interface ListedModel {
  readonly row: ModelRow;
  /** By name. */
  readonly aliases: readonly Schemas['ModelAlias'][];
  /** Entities that are tied to it, by reference. */
  readonly entities: readonly {
    readonly ref: string;
    /** Whether it stands for the model itself, and does not use it. */
    readonly isModel: boolean;
  }[];
  /** Of the latest version; undefined where there is none. */
  readonly latestStatus: Schemas['ModelVersionStatus'] | undefined;
}

/** Reads models as lists and pages show them. */
export interface ModelListsStore {
  list(
    query: ModelFilters & {
      readonly sort: ModelSort;
      readonly limit: number;
      readonly after?: ModelPosition;
    },
  ): Promise<Page<ListedModel, ModelPosition>>;

  count(filters: ModelFilters): Promise<number>;

  /** Each list counts with all filters but its own. */
  overview(filters: ModelFilters): Promise<Schemas['ModelOverview']>;

  get(key: ModelKey): Promise<ListedModel | undefined>;
}
