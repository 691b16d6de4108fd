import type { components } from '@almanac/backstage-plugin-insights-common';

type Schemas = components['schemas'];

/** What the rules of attention are judged by: plain values of one model at one time. */
export interface AttentionFacts {
  /** Instant of the judgement, ISO 8601. */
  readonly now: string;
  /** Instant since which the registry has the model no more. */
  readonly goneSince: string | null;
  /** Aliases with the versions that hold them; the status is null where that version is not known. */
  readonly aliases: readonly {
    readonly alias: string;
    readonly version: string;
    readonly status: Schemas['ModelVersionStatus'] | null;
  }[];
  /** Entities of the catalog that are tied to the model. */
  readonly consumerCount: number;
  /** Promotions that wait for approval. */
  readonly waitingPromotions: readonly {
    readonly alias: string;
    /** Null where the alias is to be taken away. */
    readonly toVersion: string | null;
  }[];
  /** The version made last that is not gone; null for a model without. */
  readonly latestVersion: Schemas['ModelLatestVersion'] | null;
  /** Entity reference of the owner. */
  readonly owner: string | null;
  /** Whether a person wrote anything on the card. */
  readonly isCardWritten: boolean;
  readonly riskTier: Schemas['ModelRiskTier'] | null;
  /** By the leading profile; null before the card was first composed. */
  readonly completeness: Schemas['ModelCompletenessFigure'] | null;
  /** Whether the latest version, or the card, has a result on data that it was not trained on. */
  readonly isEvaluated: boolean;
}
