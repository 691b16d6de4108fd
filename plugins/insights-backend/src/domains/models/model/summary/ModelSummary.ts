import type { components } from '@almanac/backstage-plugin-insights-common';
import type { RiskTier } from '../card/CardValues';
import type { AttentionFacts } from '../attention';

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
    'now' | 'goneSince' | 'aliases' | 'waitingPromotions'
  > {
  readonly entities: readonly TiedEntity[];
  readonly versionCount: number;
}

/** An entity of the catalog that is tied to a model. */
export interface TiedEntity {
  readonly entityRef: string;
  /** Entity reference of its owner. */
  readonly owner: string | null;
  /** Whether it stands for the model itself, and does not only use it. */
  readonly isModel: boolean;
}
