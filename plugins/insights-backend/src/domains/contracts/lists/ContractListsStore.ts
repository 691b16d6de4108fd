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

/** A contract with its latest snapshot. */
export interface ListedContract {
  readonly row: ContractRow;
  readonly latest: SnapshotRow | undefined;
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

  /** The definition; undefined where it is not kept. */
  definitionOf(digest: string): Promise<string | undefined>;
}
