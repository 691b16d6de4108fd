import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Page } from '../../signals';
import type { VersionRecord } from '../model/record/VersionRecord';

type Schemas = components['schemas'];

/** Place in a list of versions: ordinal and id of the last one of the page before. */
export type VersionPosition = readonly [number, string];

/** A version as it is kept, with the aliases that it holds. */
export interface ListedVersion {
  readonly version: string;
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
  readonly status: Schemas['ModelVersionStatus'];
  readonly goneSince: string | null;
  readonly record: VersionRecord;
  /** In order. */
  readonly aliases: readonly string[];
}

/** Reads versions of models. */
export interface ModelVersionsStore {
  /** The latest first. */
  list(
    modelId: string,
    page: { readonly limit: number; readonly after?: VersionPosition },
  ): Promise<Page<ListedVersion, VersionPosition>>;

  count(modelId: string): Promise<number>;

  get(modelId: string, version: string): Promise<ListedVersion | undefined>;
}
