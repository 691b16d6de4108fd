import type { ModelKey } from '../record/ModelKey';

/** What to use instead of something. */
export interface Replacement extends ModelKey {
  /** Null for the model as a whole. */
  readonly version: string | null;
}

/** What somebody says of a model, or a version of one, that shall not be used any more. */
export interface DeprecationContent {
  readonly reason: string;
  readonly replacement: Replacement | null;
  /** Last day on which it is served, ISO 8601 in UTC; null where nobody says. */
  readonly endsOn: string | null;
}

/** That a model, or a version of one, shall not be used any more. */
export interface Deprecation extends DeprecationContent {
  /** UUID. */
  readonly id: string;
  readonly modelId: string;
  /** Null for the model as a whole. */
  readonly version: string | null;
  /** Entity reference. */
  readonly by: string;
  /** ISO 8601 instant. */
  readonly at: string;
}
