import type { FoundDeprecation, OutlinedOperation } from './model/Outline';
import type { ContractFormat } from '../model/ContractFormat';
import type { ContractSeverity } from '../model/ContractReading';

/** Something of the current definition of an API that is to end. */
export interface Deprecation extends FoundDeprecation {
  /** Entity reference of the API. */
  readonly entityRef: string;
  /** Order in its API. */
  readonly ordinal: number;
  /** Of the API. */
  readonly title: string;
  /** Entity reference of the owner of the API. */
  readonly owner: string | null;
  /** Instant. */
  readonly knownSince: string;
}

/** Whether it was to end already, will soon or later, or that nobody said when. */
export type DeprecationState = 'overdue' | 'due' | 'later' | 'undated';

/** What the state of one is told by: days in UTC. */
export interface DeprecationDays {
  readonly today: string;
  /** The last one on which what ends is due; what ends after it ends later. */
  readonly soon: string;
}

/** Which are listed; those left out match all. */
export interface DeprecationFilters {
  readonly state?: DeprecationState;
  /** Day. */
  readonly dueFrom?: string;
  /** Day. */
  readonly dueBefore?: string;
  readonly contractRef?: string;
  /** Entity references; an empty one stands for none. */
  readonly owner?: readonly string[];
}

/** How many end when. */
export interface DeprecationCounts {
  readonly overdue: number;
  readonly dueSoon: number;
  readonly later: number;
  readonly undated: number;
  /** APIs that these are of. */
  readonly contractCount: number;
  readonly months: readonly {
    /** `YYYY-MM`. */
    readonly month: string;
    readonly count: number;
  }[];
}

/** What the current definition of an API offers. */
export interface KeptOutline {
  readonly entityRef: string;
  readonly title: string;
  readonly format: ContractFormat;
  readonly owner: string | null;
  readonly lifecycle: string | null;
  readonly declaredVersion: string | null;
  readonly description: string | null;
  readonly operations: readonly OutlinedOperation[];
  readonly operationCount: number;
  /** When a breaking change came last; null where none is known. */
  readonly breakingAt: string | null;
  /** What it changed, in sentences, the weightiest first. */
  readonly changes: readonly string[];
  /** Null where it was compared with none. */
  readonly changeCounts: Readonly<Record<ContractSeverity, number>> | null;
}
