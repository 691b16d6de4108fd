import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Page } from '../../signals';
import type { MeasuredVersion } from '../model/metrics/metricHistory';
import type { Deprecation } from '../model/deprecation/Deprecation';
import type { VersionRecord } from '../model/record/VersionRecord';

type Schemas = components['schemas'];

/** Place in a list of versions: ordinal and id of the last one of the page before. */
export type VersionPosition = readonly [number, string];

/** Which versions are listed. */
export interface VersionPage {
  readonly limit: number;
  readonly after?: VersionPosition;
  /** Characters of the version, or of an alias that it holds, in any case; all of them when left out. */
  readonly search?: string;
}

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
  /** Of this version. */
  readonly deprecation: Deprecation | undefined;
}

/** Reads versions of models. */
export interface ModelVersionsStore {
  /** The latest first. */
  list(
    modelId: string,
    page: VersionPage,
  ): Promise<Page<ListedVersion, VersionPosition>>;

  /**
   * What was measured of versions, the latest first, without all else that is recorded of them.
   *
   * @param limit - versions at most
   */
  measured(modelId: string, limit: number): Promise<readonly MeasuredVersion[]>;

  count(modelId: string): Promise<number>;

  get(modelId: string, version: string): Promise<ListedVersion | undefined>;

  /** Id of the deprecation of a version, or of the model as a whole, that ended last. */
  endedDeprecation(
    modelId: string,
    version: string | null,
  ): Promise<string | undefined>;

  /** The version made before another; null for the first. */
  before(modelId: string, version: string): Promise<string | null>;
}
