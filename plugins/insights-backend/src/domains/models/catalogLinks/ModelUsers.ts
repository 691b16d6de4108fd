import type { ModelKey } from '../model/record/ModelKey';
import type { LinkedEntity } from './LinkedEntity';

/** Users of one model that are kept; more of them are a platform that everybody uses. */
const MOST_USERS = 500;

/** An entity that depends on one that stands for a model. */
export interface ModelUser extends ModelKey {
  readonly entityRef: string;
  /** The one that stands for the model. */
  readonly through: string;
}

/** Gathers what depends on the entities that stand for models. */
export class ModelUsers {
  readonly #byModel = new Map<string, Map<string, ModelUser>>();

  /**
   * @param links - of one entity
   * @param usedBy - references of what uses that entity
   */
  add(links: readonly LinkedEntity[], usedBy: readonly string[]): void {
    for (const { registry, name, entityRef: through, isModel } of links) {
      if (!isModel) continue;
      const key = keyOf({ registry, name });
      const users = this.#byModel.get(key) ?? new Map<string, ModelUser>();
      this.#byModel.set(key, users);
      for (const entityRef of usedBy) {
        if (users.size >= MOST_USERS) break;
        if (users.has(entityRef)) continue;
        users.set(entityRef, { registry, name, entityRef, through });
      }
    }
  }

  /** Those that no annotation ties to their model. @param tied - what annotations tie to models */
  beside(tied: readonly LinkedEntity[]): ModelUser[] {
    for (const link of tied) {
      this.#byModel.get(keyOf(link))?.delete(link.entityRef);
    }
    return [...this.#byModel.values()].flatMap(users => [...users.values()]);
  }
}

function keyOf({ registry, name }: ModelKey): string {
  return JSON.stringify([registry, name]);
}
