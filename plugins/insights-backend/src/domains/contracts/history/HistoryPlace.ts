/** Where the file of a definition, or of its entity, is. */
export type HistoryPlace = {
  /** Path of the definition; from the root of the repository where it begins with a slash, else beside the entity's file. */
  readonly definition?: string;
} & (
  | {
      readonly kind: 'local';
      /** The entity's file, absolute. */
      readonly entityFile: string;
    }
  | {
      readonly kind: 'remote';
      readonly url: string;
      readonly ref?: string;
      /** The entity's file from the root; undefined where the annotation names the definition itself. */
      readonly entityFile?: string;
    }
);
