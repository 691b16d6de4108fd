import type { OpenSloFile } from '../model/openslo/readOpenSlo';

/** Why the files of an entity could not be read. */
export interface EntityFault {
  readonly detail: string;
  readonly howToMend: string;
}

/** The SLO files beside an entity, or why they could not be read. */
export type EntityFiles =
  | { readonly ref: string; readonly files: readonly OpenSloFile[] }
  | { readonly ref: string; readonly fault: EntityFault };

/** Knows which entities name SLO files, and what stands in them. */
export interface CatalogSlos {
  /** @throws Error where the catalog does not answer */
  read(): Promise<readonly EntityFiles[]>;
}
