import type { components } from '@almanac/backstage-plugin-insights-common';
import type { DeprecationContent } from '../deprecation/Deprecation';

type Schemas = components['schemas'];

/** That people said not to use a model, or the version that is judged. */
type VerdictDeprecation = Pick<DeprecationContent, 'replacement'>;

/** What the verdict on a model is judged by: plain values of its summary. */
export interface VerdictFacts {
  /** Whether its card was ever composed: nothing is known before. */
  readonly isSummarised: boolean;
  /** Instant since which the registry has the model no more. */
  readonly goneSince: string | null;
  /** Null for a model without versions. */
  readonly judged: Schemas['ModelJudgedVersion'] | null;
  /** Whether any alias, leading or not, points at the version that is judged. */
  readonly isJudgedHeld: boolean;
  /** The latest version where it is newer than the one that is judged. */
  readonly newerVersion: string | null;
  readonly riskTier: Schemas['ModelRiskTier'] | null;
  readonly licence: string | null;
  readonly attention: readonly Schemas['ModelAttention'][];
  /** Of the model as a whole; null while it may be used. */
  readonly deprecation: VerdictDeprecation | null;
  /** Of the version that is judged. */
  readonly versionDeprecation: VerdictDeprecation | null;
}
