import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Clock } from '../../../platform/Clock';
import {
  approvalFor,
  type PromotionPolicy,
} from '../model/promotion/PromotionPolicy';
import type { LifecycleModels } from './LifecycleModels';
import type { PromotionApplier } from './PromotionApplier';
import type { PromotionsService } from './PromotionsService';
import type { PromotionsStore } from './PromotionsStore';

/** What takes up requests that were cut short. */
export interface CutRequestsParts {
  readonly store: PromotionsStore;
  readonly models: LifecycleModels;
  readonly promotions: PromotionsService;
  readonly applier: PromotionApplier;
  readonly policy: PromotionPolicy;
  readonly clock: Clock;
  readonly logger: LoggerService;
}

/**
 * Takes up promotions that nobody has to approve, and that wait all the same: the process died after it kept the request,
 * and before it applied it.
 */
export class CutRequests {
  readonly #parts: CutRequestsParts;

  constructor(parts: CutRequestsParts) {
    this.#parts = parts;
  }

  /** Applies them, each once; one that cannot be applied now is tried again in a later round. */
  async applyDue(signal: AbortSignal): Promise<void> {
    const { store, models, promotions, applier, policy } = this.#parts;
    const { clock, logger } = this.#parts;
    const at = clock.now().toISOString();
    while (!signal.aborted) {
      const claimedUntil = applier.claimEnd();
      const promotion = await store.claimCut({ at, claimedUntil });
      if (!promotion) return;
      // The policy may have become stricter since.
      if (approvalFor(policy, promotion.alias) === 'required') {
        await store.leave(promotion.id);
        continue;
      }
      const model = await models.get(promotion.modelId);
      if (!model) continue;
      try {
        await promotions.applyFree(model, promotion);
      } catch (error) {
        logger.warn(
          `The promotion ${promotion.id} of ${model.name} could not be applied: ${error}`,
        );
      }
    }
  }
}
