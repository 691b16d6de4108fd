/** What of a definition can be said to end. A `field` is also a value of an enumeration. */
export type DeprecationKind =
  | 'api'
  | 'operation'
  | 'parameter'
  | 'schema'
  | 'field';

/** Something that a definition says is to end. */
export interface FoundDeprecation {
  readonly kind: DeprecationKind;
  /** As a reader knows it, e.g. `GET /orders`. */
  readonly name: string;
  /** JSON pointer; null for the API as a whole. */
  readonly pointer: string | null;
  /** Day on which it ends, ISO 8601; null where the definition does not say. */
  readonly sunsetOn: string | null;
  readonly reason: string | null;
}

/** An operation in brief. */
export interface OutlinedOperation {
  /** E.g. `GET /orders` or `query orders`. */
  readonly name: string;
  readonly summary: string | null;
  readonly isDeprecated: boolean;
}

/** What a definition offers, in brief. */
export interface Outline {
  /** What it says of itself. */
  readonly description: string | null;
  /** The first of them. */
  readonly operations: readonly OutlinedOperation[];
  /** All of them. */
  readonly operationCount: number;
  /** The first of them, in the order of the definition. */
  readonly deprecations: readonly FoundDeprecation[];
}
