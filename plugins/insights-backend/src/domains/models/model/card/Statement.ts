/** What is said of a field. That nobody knows and that it does not apply are answers of two kinds. */
export type Statement<Value> =
  | { readonly kind: 'known'; readonly value: Value }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'notApplicable'; readonly because: string };

/** How we know of a statement. */
export interface Provenance {
  /** Name of the file, registry or person. */
  readonly source: string;
  readonly by: 'human' | 'machine';
  /** When it was said, ISO 8601. */
  readonly at: string | null;
  readonly link: string | null;
  /** Where it was said, where that counts: on a card, by hand or in a file, in a registry, or in the catalog. */
  readonly place?: 'card' | 'registry' | 'catalog';
  /** What it was said of, where that counts: this very version, or the model as a whole. */
  readonly scope?: 'version' | 'model';
}

/** A statement with its provenance. */
export type Stated<Value> = Statement<Value> & {
  readonly provenance: Provenance;
};

/** A field of a card: the statement that holds, and those that others made and that it outweighs. */
export type Field<Value> = Stated<Value> & {
  readonly others: readonly Stated<Value>[];
};

/** Something that is known. */
export function known<Value>(value: Value): Statement<Value> {
  return { kind: 'known', value };
}
