import type { NamedApi } from './definitionOf';

/** An API entity, with what it says of where it is from. */
export interface PlacedApi extends NamedApi {
  /** Its `spec.type`. */
  readonly type: string;
  /** Its annotation `backstage.io/managed-by-location`. */
  readonly location: string | undefined;
  /** Its annotation `almanac.io/contract-history`. */
  readonly named: string | undefined;
}

/** Knows where API entities are from. */
export interface PlacesCatalog {
  /** Undefined where the catalog has no such entity. @throws Error where it does not answer */
  placeOf(entityRef: string): Promise<PlacedApi | undefined>;
}
