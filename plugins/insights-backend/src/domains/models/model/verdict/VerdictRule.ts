import type { components } from '@almanac/backstage-plugin-insights-common';
import type { VerdictFacts } from './VerdictFacts';

type Schemas = components['schemas'];

/** Something that speaks against using a model. */
export type VerdictReason = Schemas['ModelVerdictReason'];

/** A rule of the verdict: the first one that gives a reason is the verdict. */
export interface VerdictRule {
  readonly code: Schemas['ModelVerdictCode'];
  readonly answer: Schemas['ModelVerdict']['answer'];
  /** Reasons by this rule, the weightiest first; none where it does not hold. */
  readonly reasons: (
    facts: VerdictFacts,
  ) => readonly Omit<VerdictReason, 'code'>[];
  /** The verdict in words. */
  readonly sentence: (parts: {
    /** The version that is judged, or the model where there is none. */
    readonly subject: string;
    /** Why: the clause of the first reason. */
    readonly because: string;
  }) => string;
}
