import type { components } from '@almanac/backstage-plugin-insights-common';

type Wire = components['schemas']['ModelPromotion'];

/** How far a promotion is. */
export type PromotionState = Wire['state'];

/** What speaks for a promotion. */
export type Evidence = components['schemas']['ModelEvidence'];

/** An entry of the ledger: which version was to hold an alias of a model, by whom and why. */
export interface Promotion {
  /** UUID. */
  readonly id: string;
  readonly modelId: string;
  readonly alias: string;
  /** Version that held the alias when it was asked for; null for none. */
  readonly fromVersion: string | null;
  /** Version that shall hold it; null to take it away. */
  readonly toVersion: string | null;
  readonly state: PromotionState;
  /** Entity reference; null for what was seen in the registry. */
  readonly requestedBy: string | null;
  /** ISO 8601 instant. */
  readonly requestedAt: string;
  readonly reason: string | null;
  readonly evidence: readonly Evidence[];
  /** Entity reference; null where nobody has decided, or nobody has to. */
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  /** Instant at which it was known that the alias was moved, or that it was not; null where nobody tried. */
  readonly endedAt: string | null;
  readonly decisionReason: string | null;
  /** Why it could not be done, or not yet. */
  readonly failure: string | null;
  /** Of the card as it was when it was approved. */
  readonly cardDigest: string | null;
  /** Instant at which that was frozen; null where it was not, or nobody knows. */
  readonly frozenAt: string | null;
  /** How often the registry was asked to move the alias. */
  readonly attempts: number;
}

/** What may become of a promotion; a state that leads nowhere is the end of it. */
export const NEXT_STATES: Readonly<
  Record<PromotionState, readonly PromotionState[]>
> = {
  waiting: ['applying', 'rejected', 'withdrawn', 'failed'],
  applying: ['applied', 'failed'],
  applied: [],
  rejected: [],
  withdrawn: [],
  failed: [],
  observed: [],
};

/** States in which a promotion has the alias to itself. */
export const OPEN_STATES = ['waiting', 'applying'] as const;
