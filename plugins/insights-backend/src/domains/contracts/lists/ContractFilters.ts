import type { ContractFormat } from '../model/ContractFormat';

/** In which order contracts are listed. */
export type ContractSort =
  | 'attention'
  | 'breaking'
  | 'changed'
  | 'name'
  | 'quality';

/** Which contracts are listed; those left out match all. */
export interface ContractFilters {
  /** Words that each have to be found. */
  readonly q?: string;
  /** Entity references; an empty one stands for none. */
  readonly owner?: readonly string[];
  readonly format?: readonly ContractFormat[];
  readonly lifecycle?: readonly string[];
  readonly readable?: boolean;
  /** Instant. */
  readonly breakingSince?: string;
  /** Instant. */
  readonly changedSince?: string;
  /** With a score of quality below this, 0…100. */
  readonly belowScore?: number;
  /** Whether it needs somebody. */
  readonly needsAttention?: boolean;
  /** Whether it has an SLO, itself or by what provides it. */
  readonly hasSlo?: boolean;
  /** Entity references of APIs. */
  readonly contractRef?: readonly string[];
  readonly gone?: 'hidden' | 'shown' | 'only';
}

/**
 * Where a contract stands in an order: the instant that it is ordered by, empty where that is none; its entity reference; in the
 * order of attention also how much of it it needs, in that of quality its score in hundredths.
 */
export type ContractPosition =
  | readonly [string, string]
  | readonly [string, string, number];
