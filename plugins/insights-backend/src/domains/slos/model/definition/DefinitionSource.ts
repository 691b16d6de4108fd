/** Where a definition is edited. */
export interface DefinitionSource {
  readonly kind: 'api' | 'file' | 'catalog';
  /** The file, or the reference of the entity that names it; null where it is edited by the API. */
  readonly ref: string | null;
}

/** A place as a sentence names it. */
export function sourceInWords({ kind, ref }: DefinitionSource): string {
  switch (kind) {
    case 'api':
      return 'the API';
    case 'file':
      return `the file ${ref}`;
    default:
      return `the entity ${ref}`;
  }
}
