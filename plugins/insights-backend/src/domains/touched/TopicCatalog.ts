import type { CallerCredentials } from '../../platform/operations';
import type { TouchedTopic } from './model/TouchedTopic';

/** An entity as the catalog shows it. */
export interface ShownEntity {
  /** Whole entity reference in lower case. */
  readonly ref: string;
  readonly title: string;
  /** As the catalog writes it, e.g. `Component`. */
  readonly kind: string;
  readonly type: string | null;
  readonly lifecycle: string | null;
  /** Entity reference of its owner. */
  readonly owner: string | null;
}

/** Knows the entities of the portal. */
export interface TopicCatalog {
  /**
   * Which topics entities name in their annotation `almanac.io/topics`.
   *
   * @throws Error where the catalog does not answer
   */
  readNamed(): Promise<readonly TouchedTopic[]>;

  /**
   * Entities by their references; what the catalog does not have, or does not show to who asks, is left out.
   *
   * @param credentials - of who asks
   * @throws Error where the catalog does not answer
   */
  readShown(
    refs: readonly string[],
    credentials: CallerCredentials,
  ): Promise<readonly ShownEntity[]>;
}
