import type { CallerCredentials } from '../../../platform/operations';
import type { LinkedEntity } from './LinkedEntity';

/** An entity, and who uses it. */
export interface UsedEntity {
  /** Whole entity reference in lower case. */
  readonly ref: string;
  readonly title: string;
  /** As the catalog writes it, e.g. `Component`. */
  readonly kind: string;
  /** Entity reference of its owner. */
  readonly owner: string | null;
  /** References of what depends on it, of APIs that it provides, and of what consumes it where it is an API. */
  readonly usedBy: readonly string[];
}

/** Knows which entities of the catalog are tied to models, and who uses them. */
export interface ModelCatalog {
  /**
   * Entities that annotations tie to models, and what depends on those of them that stand for their model; each once of a
   * model.
   *
   * @throws Error where the catalog does not answer
   */
  readLinks(): Promise<readonly LinkedEntity[]>;

  /**
   * Entities by their references; what the catalog does not have, or does not show to who asks, is left out.
   *
   * @param credentials - of who asks
   * @throws Error where the catalog does not answer
   */
  readUsed(
    refs: readonly string[],
    credentials: CallerCredentials,
  ): Promise<readonly UsedEntity[]>;

  /**
   * Those of some references that the catalog shows to who asks.
   *
   * @throws Error where the catalog does not answer
   */
  readShown(
    refs: readonly string[],
    credentials: CallerCredentials,
  ): Promise<ReadonlySet<string>>;
}
