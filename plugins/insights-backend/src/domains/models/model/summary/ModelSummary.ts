import type { components } from '@almanac/backstage-plugin-insights-common';
import type { RiskTier } from '../card/CardValues';
import type { AttentionFacts } from '../attention';
import type { MetricRecord, VersionRecord } from '../record/VersionRecord';
import type { JudgedVersion } from '../verdict';

type Schemas = components['schemas'];

/** What lists show of a model. */
export interface ModelSummary {
  /** Name on its card, where that is another than in the registry. */
  readonly title: string | null;
  /** The beginning of what its card says it is. */
  readonly summary: string | null;
  /** Entity reference of the owner. */
  readonly owner: string | null;
  readonly task: string | null;
  /** First licence of its card. */
  readonly licence: string | null;
  readonly riskTier: RiskTier | null;
  /** By the leading profile, 0…1. */
  readonly completeness: number;
  readonly completenessProfile: string;
  readonly attention: readonly Schemas['ModelAttention'][];
  readonly attentionRank: number;
  /** Lower-case words that it is found by. */
  readonly search: string;
  /** The version that all this is of, and the leading alias that it holds. */
  readonly judged: JudgedVersion | null;
  /** The version made last that is not gone. */
  readonly latestVersion: string | null;
  readonly latestVersionAt: string | null;
  /** Versions that are not gone. */
  readonly versionCount: number;
}

/** What is known of a model beside its card. */
export interface ModelFacts
  extends Pick<
    AttentionFacts,
    'now' | 'goneSince' | 'aliases' | 'deprecations' | 'waitingPromotions'
  > {
  readonly entities: readonly TiedEntity[];
  readonly versionCount: number;
  /** The version made last that is not gone. */
  readonly latestVersion: Pick<
    Schemas['ModelLatestVersion'],
    'version' | 'createdAt'
  > | null;
  /** Metrics that those of the version that is judged are held against. */
  readonly references: MetricReferences;
}

/** What the metrics of a version are held against. */
export interface MetricReferences {
  /** The version before it, of those that are not gone. */
  readonly before:
    | (Pick<VersionRecord, 'metrics' | 'datasets'> & {
        readonly version: string;
      })
    | null;
  /** Those of its frozen card; null where it has none. */
  readonly frozen: readonly MetricRecord[] | null;
}

/** An entity of the catalog that is tied to a model. */
export interface TiedEntity {
  readonly entityRef: string;
  /** Whether it stands for the model itself, and does not only use it. */
  readonly isModel: boolean;
}
