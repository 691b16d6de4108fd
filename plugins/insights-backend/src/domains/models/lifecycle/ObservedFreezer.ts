import { setImmediate as nextTurn } from 'node:timers/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Clock } from '../../../platform/Clock';
import type { Promotion } from '../model/promotion/Promotion';
import type { FrozenCards } from './FrozenCards';
import type { LifecycleModels } from './LifecycleModels';
import type { UnfrozenStore } from './UnfrozenStore';

const AT_ONCE = 50;

/** What freezes cards that nobody approved here. */
export interface ObservedFreezerParts {
  readonly store: UnfrozenStore;
  readonly models: LifecycleModels;
  readonly frozen: FrozenCards;
  readonly clock: Clock;
  readonly logger: LoggerService;
}

/**
 * Freezes the cards of versions that got their alias without an approval here: soon after that was first seen, so that what
 * was known then can be told from what is known later.
 */
export class ObservedFreezer {
  readonly #parts: ObservedFreezerParts;

  constructor(parts: ObservedFreezerParts) {
    this.#parts = parts;
  }

  /** Freezes all that is to be frozen. One that cannot be does not keep the others. */
  async freezeAll(signal: AbortSignal): Promise<void> {
    let after: string | undefined = '';
    while (after !== undefined) {
      const { store } = this.#parts;
      const page: readonly Promotion[] = await store.page(after, AT_ONCE);
      for (const entry of page) {
        if (signal.aborted) return;
        await this.#freeze(entry);
        // SQLite answers at once, so that nobody else would have a turn.
        await nextTurn();
      }
      after = page.at(-1)?.id;
    }
  }

  async #freeze({ id, modelId, toVersion }: Promotion): Promise<void> {
    const { store, models, frozen, clock, logger } = this.#parts;
    const model = await models.get(modelId);
    if (!model || toVersion === null) return;
    await store.attempt(id);
    try {
      const at = clock.now().toISOString();
      await store.froze(id, await frozen.freeze(model, toVersion, at));
    } catch (error) {
      logger.warn(
        `The card of version ${toVersion} of ${model.registry}/${model.name} could not be frozen: ${error}`,
      );
    }
  }
}
