import type { components } from '@almanac/backstage-plugin-insights-common';
import type { WorseFigure } from '../metrics/worseFigure';

type Schemas = components['schemas'];

/** The version that is judged, and the leading alias that it holds. */
export type JudgedVersionFacts = Schemas['ModelLatestVersion'] &
  Pick<Schemas['ModelJudgedVersion'], 'alias'>;

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
  /** What of the model shall not be used any more. */
  readonly deprecations: readonly {
    /** Null for the model as a whole. */
    readonly version: string | null;
    /** Last day on which it is served, ISO 8601 in UTC; null where nobody says. */
    readonly endsOn: string | null;
  }[];
  /** Promotions that wait for approval. */
  readonly waitingPromotions: readonly {
    readonly alias: string;
    /** Null where the alias is to be taken away. */
    readonly toVersion: string | null;
  }[];
  /** Who holds the leading alias, else the version made last that is not gone; null for a model without. */
  readonly judgedVersion: JudgedVersionFacts | null;
  /** Entity reference of the owner. */
  readonly owner: string | null;
  /** Whether a person wrote anything on the card. */
  readonly isCardWritten: boolean;
  readonly riskTier: Schemas['ModelRiskTier'] | null;
  /** By the leading profile; null before the card was first composed. */
  readonly completeness: Schemas['ModelCompletenessFigure'] | null;
  /** Whether that version, or its card, has a result on data that it was not trained on. */
  readonly isEvaluated: boolean;
  /** The main metric, where that version does worse than the one before it; null where it does not, as far as is known. */
  readonly worseFigure: WorseFigure | null;
  /** Figures of that version that are not those of its frozen card, in words; none where there is no such card. */
  readonly changedFigures: readonly string[];
}
