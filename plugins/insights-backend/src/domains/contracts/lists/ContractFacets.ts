import type { ContractFormat } from '../model/ContractFormat';
import type { ContractFilters } from './ContractFilters';

/** What is counted beside the choices that are known. */
export interface AskedFacets {
  /** Scores of quality, 0…100. */
  readonly scores: readonly number[];
  /** Instants. */
  readonly since: readonly string[];
  readonly mostLifecycles: number;
  /** Whether SLOs are counted. */
  readonly seesSlos: boolean;
  readonly mostOwners: number;
}

/** APIs for which something holds, and those for which it does not. */
export interface CountOfTwo {
  readonly true: number;
  readonly false: number;
}

/** A value of a filter, and how many APIs have it. */
export interface ValueCount {
  readonly value: string;
  readonly count: number;
}

/** How many APIs each choice of a filter leaves, all other filters being as they are. */
export interface ContractFacets {
  readonly needsAttention: CountOfTwo;
  readonly readable: CountOfTwo;
  /** Null where SLOs are not counted. */
  readonly hasSlo: CountOfTwo | null;
  readonly format: readonly (ValueCount & {
    readonly value: ContractFormat;
  })[];
  readonly lifecycle: readonly ValueCount[];
  /** Entity references, an empty one for none. */
  readonly owner: readonly ValueCount[];
  /** Owners beyond those. */
  readonly ownersLeftOff: number;
  /** As they were asked for. */
  readonly scores: readonly number[];
  /** As they were asked for. */
  readonly since: readonly number[];
  readonly gone: {
    readonly hidden: number;
    readonly shown: number;
    readonly only: number;
  };
}

/** Counts APIs by choice. */
export interface ContractFacetsStore {
  count(filters: ContractFilters, asked: AskedFacets): Promise<ContractFacets>;
}
