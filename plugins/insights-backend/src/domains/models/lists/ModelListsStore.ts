import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Page } from '../../signals';
import type { Deprecation } from '../model/deprecation/Deprecation';
import type { ModelKey } from '../model/record/ModelKey';
import type { ModelFilters, ModelPosition, ModelSort } from './ModelFilters';
import type { ModelDetailRow, ModelRow } from './modelRow';

type Schemas = components['schemas'];

/** A version that the row of a model names. */
export interface RelatedVersion {
  readonly status: Schemas['ModelVersionStatus'];
  /** Grows with each version of a model. */
  readonly ordinal: number;
  readonly createdAt: string | null;
  readonly goneSince: string | null;
}

/** A model with what other tables hold of it. */
export interface ListedModel<Row extends ModelRow = ModelRow> {
  readonly row: Row;
  /** By name. */
  readonly aliases: readonly Schemas['ModelAlias'][];
  /** Entities that are tied to it, and that depend on those that stand for it; by reference. */
  readonly entities: readonly {
    readonly ref: string;
    /** Whether an annotation ties it to the model. */
    readonly isTied: boolean;
    /** Whether it stands for the model itself, and does not use it. */
    readonly isModel: boolean;
  }[];
  /** Undefined where there is none. */
  readonly latest: RelatedVersion | undefined;
  /** The version that the row is of; undefined where there is none. */
  readonly judged: RelatedVersion | undefined;
  /** Of the model as a whole. */
  readonly deprecation: Deprecation | undefined;
  /** Of the version that the row is of. */
  readonly judgedDeprecation: Deprecation | undefined;
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

  get(key: ModelKey): Promise<ListedModel<ModelDetailRow> | undefined>;
}
