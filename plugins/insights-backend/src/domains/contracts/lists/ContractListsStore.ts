import type { Page } from '../../signals';
import type {
  ContractChange,
  ContractSeverity,
} from '../model/ContractReading';
import type {
  ContractFilters,
  ContractPosition,
  ContractSort,
} from './ContractFilters';
import type { ContractRow } from './contractRow';
import type { SnapshotRow } from './snapshotRow';

/** How much of a definition is to end. */
export interface ContractEndings {
  readonly overdue: number;
  /** Today or later. */
  readonly due: number;
  readonly undated: number;
  /** The next day on which something ends, ISO 8601. */
  readonly nextOn: string | null;
}

/** A contract with its latest snapshot. */
export interface ListedContract {
  readonly row: ContractRow;
  readonly latest: SnapshotRow | undefined;
  /** Digest of the definition that its score is of; left out where it has none. */
  readonly scoredDigest?: string;
}

/** Which part of a list is wanted. */
export interface Part<Position> {
  readonly limit: number;
  readonly after?: Position;
}

/** Reads contracts and their snapshots as lists and pages show them. */
export interface ContractListsStore {
  list(
    query: ContractFilters &
      Part<ContractPosition> & { readonly sort: ContractSort },
  ): Promise<Page<ListedContract, ContractPosition>>;

  count(filters: ContractFilters): Promise<number>;

  get(entityRef: string): Promise<ListedContract | undefined>;

  /** The latest first; with `changing` only those with a change of this severity or a weightier one. */
  snapshots(
    entityRef: string,
    part: Part<number> & { readonly changing?: ContractSeverity },
  ): Promise<Page<SnapshotRow, number>>;

  snapshot(id: string): Promise<SnapshotRow | undefined>;

  /** The weightiest first. */
  changes(
    snapshotId: string,
    part: Part<number> & { readonly severity?: readonly ContractSeverity[] },
  ): Promise<Page<ContractChange, number>>;

  /** Breaking changes of some snapshots by some rules, each with its snapshot. */
  breakingChanges(
    snapshotIds: readonly string[],
    ruleIds: readonly string[],
  ): Promise<
    readonly { readonly snapshotId: string; readonly change: ContractChange }[]
  >;

  /** What of the current definitions of some APIs is to end, as of a day; those of which nothing is are left out. */
  endings(
    entityRefs: readonly string[],
    today: string,
  ): Promise<ReadonlyMap<string, ContractEndings>>;

  /** The definition; undefined where it is not kept. */
  definitionOf(digest: string): Promise<string | undefined>;
}
