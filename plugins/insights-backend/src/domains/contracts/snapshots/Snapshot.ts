import type { ContractFormat } from '../model/ContractFormat';

/** How a snapshot came here. */
export type SnapshotSource = 'catalog' | 'published' | 'git';

/** A definition that an API entity has from now on. */
export interface NewSnapshot {
  readonly entityRef: string;
  readonly definition: string;
  readonly format: ContractFormat;
  readonly source: SnapshotSource;
  /** Entity reference of who published it. */
  readonly publishedBy: string | null;
  /** Commit or build, as told with it. */
  readonly revision: string | null;
  readonly note: string | null;
}

/** What became of one that was to be kept. */
export interface KeptSnapshot {
  readonly id: string;
  /** False where the latest one has the same definition: nothing was kept. */
  readonly isNew: boolean;
}
