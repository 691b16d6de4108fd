import type { components } from '@almanac/backstage-plugin-insights-common';
import type { AttentionFacts } from './AttentionFacts';

type Schemas = components['schemas'];

/** A reason for which a model needs somebody. */
export interface AttentionRule {
  readonly id: Schemas['ModelAttentionRule'];
  readonly severity: Schemas['ModelAttention']['severity'];
  /** Whether it still counts once the registry has the model no more. */
  readonly holdsWhenGone: boolean;
  readonly when: (facts: AttentionFacts) => boolean;
  readonly why: (facts: AttentionFacts) => string;
  readonly fix: string;
}
