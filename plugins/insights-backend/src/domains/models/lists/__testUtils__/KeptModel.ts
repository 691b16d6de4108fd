import type { components } from '@almanac/backstage-plugin-insights-common';
import type { VersionRecord } from '../../model/record/VersionRecord';

type Schemas = components['schemas'];

/** A version that a test keeps. */
export interface KeptVersion {
  readonly version: string;
  readonly ordinal?: number;
  readonly createdAt?: string;
  readonly status?: Schemas['ModelVersionStatus'];
  readonly goneSince?: string;
  readonly record?: Partial<VersionRecord>;
}

/** A model that a test keeps; what is left out is as a registry without it has it. */
export interface KeptModel {
  readonly name: string;
  readonly registry?: string;
  readonly title?: string;
  readonly owner?: string;
  readonly task?: string;
  readonly licence?: string;
  readonly riskTier?: Schemas['ModelRiskTier'];
  /** Share of 15 headings. */
  readonly completeness?: number;
  readonly goneSince?: string;
  readonly description?: string;
  readonly tags?: Readonly<Record<string, string>>;
  /** Words beside its name. */
  readonly search?: string;
  readonly attention?: readonly Schemas['ModelAttention'][];
  readonly rank?: number;
  readonly aliases?: Readonly<Record<string, string>>;
  readonly entities?: readonly string[];
  /** The last one is the latest. */
  readonly versions?: readonly KeptVersion[];
}
