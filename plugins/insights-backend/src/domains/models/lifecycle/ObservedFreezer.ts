import { setImmediate as nextTurn } from 'node:timers/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { asError } from '../../../platform/asError';
import type { Clock } from '../../../platform/Clock';
import type { Promotion } from '../model/promotion/Promotion';
import { nextFreezeAt } from './freezeAttempts';
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
    for await (const page of this.#pages()) {
      for (const entry of page) {
        if (signal.aborted) return;
        await this.#freeze([entry]);
        // SQLite answers at once, so that nobody else would have a turn.
        await nextTurn();
      }
    }
  }

  /**
   * Freezes what is to be frozen of one model, while who gave it aliases waits. Does not throw: what failed is tried again by
   * `freezeAll`.
   */
  async freezeOf(modelId: string): Promise<void> {
    try {
      for await (const page of this.#pages(modelId)) {
        // Aliases of one version have one card.
        const versions = new Set(page.map(({ toVersion }) => toVersion));
        for (const version of versions) {
          await this.#freeze(
            page.filter(({ toVersion }) => toVersion === version),
          );
        }
      }
    } catch (error) {
      this.#parts.logger.warn(
        'The card of a version could not be frozen at once; it is frozen in the background',
        asError(error),
      );
    }
  }

  async *#pages(modelId?: string): AsyncGenerator<readonly Promotion[]> {
    const at = this.#parts.clock.now().toISOString();
    let after: string | undefined = '';
    while (after !== undefined) {
      const wanted = { after, limit: AT_ONCE, at, modelId };
      const page = await this.#parts.store.page(wanted);
      yield page;
      after = page.at(-1)?.id;
    }
  }

  /** @param entries - of one version */
  async #freeze(entries: readonly Promotion[]): Promise<void> {
    const { store, models, frozen, clock, logger } = this.#parts;
    const [{ modelId, toVersion }] = entries;
    const model = await models.get(modelId);
    if (!model || toVersion === null) return;
    const ids = entries.map(({ id }) => id);
    const now = clock.now();
    await store.attempt(ids, nextFreezeAt(entries, now));
    try {
      const at = now.toISOString();
      await store.froze(ids, await frozen.freeze(model, toVersion, at), at);
    } catch (error) {
      logger.warn(
        `The card of version ${toVersion} of ${model.registry}/${model.name} could not be frozen: ${error}`,
      );
    }
  }
}
