import type { JsonObject } from '../json/Json';

/** The generations of the specification that are told apart; 3.2 is read as 3.1. */
export type OpenApiVersion = '2.0' | '3.0' | '3.1';

/** A document as it was read: nothing is resolved and nothing is rewritten. */
export interface OpenApiDocument {
  readonly version: OpenApiVersion;
  /** As the document says it: `3.0.3`. */
  readonly declaredVersion: string;
  readonly root: JsonObject;
  /** What a reader of the document should know: an edition that is not fully known. */
  readonly notes: readonly string[];
}
