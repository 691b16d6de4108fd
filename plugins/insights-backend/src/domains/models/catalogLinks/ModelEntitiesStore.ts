import type { ModelKey } from '../model/record/ModelKey';
import type { LinkedEntity } from './LinkedEntity';

/** Remembers which entities are tied to which models. */
export interface ModelEntitiesStore {
  /**
   * Keeps these and no others.
   *
   * @param now - when they were read
   * @returns models whose entities changed; what is as it was is not written
   */
  replace(
    links: readonly LinkedEntity[],
    now: Date,
  ): Promise<readonly ModelKey[]>;

  /** Entities of a model, by reference. */
  findOf(key: ModelKey): Promise<readonly LinkedEntity[]>;

  /** Whether there is such a model. */
  hasModel(key: ModelKey): Promise<boolean>;
}
