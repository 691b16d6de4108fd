import type { ContractFormat } from '../model/ContractFormat';

/** In which order contracts are listed. */
export type ContractSort = 'breaking' | 'changed' | 'name';

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
  readonly gone?: 'hidden' | 'shown' | 'only';
}

/** Where a contract stands in an order: the instant that it is ordered by, empty where that is none; its entity reference. */
export type ContractPosition = readonly [string, string];
