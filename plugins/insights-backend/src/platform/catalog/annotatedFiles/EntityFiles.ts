import type { TextFile } from '../../files/readFiles';

/** A file beside an entity, and what stands in it. */
export type EntityFile = Pick<TextFile, 'file' | 'text'>;

/** Why the files of an entity could not be read. */
export interface EntityFault {
  readonly detail: string;
  readonly howToMend: string;
}

/** The files beside an entity that an annotation names, or why they could not be read. */
export type EntityFiles =
  | { readonly ref: string; readonly files: readonly EntityFile[] }
  | { readonly ref: string; readonly fault: EntityFault };

/** Knows which entities name files, and what stands in them. */
export interface FilesOfEntities {
  /** @throws Error where the catalog does not answer */
  read(): Promise<readonly EntityFiles[]>;
}
