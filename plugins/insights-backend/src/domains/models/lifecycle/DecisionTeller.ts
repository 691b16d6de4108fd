import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Clock } from '../../../platform/Clock';
import { OutageLog } from '../../../platform/OutageLog';
import type { ModelKey } from '../model/record/ModelKey';
import type { DecisionNotifier } from './DecisionNotifier';
import type { LifecycleModels } from './LifecycleModels';
import type { TellingStore } from './TellingStore';

const AT_ONCE = 50;
const RETRY_SECONDS = 300;
/** Nobody needs to be told of yesterday's decision. */
const GIVEN_UP_AFTER_SECONDS = 86_400;

/** What decisions are told with. */
export interface DecisionTellerParts {
  readonly store: TellingStore;
  readonly models: LifecycleModels;
  /**
   * Entity references of who owns what uses a model.
   *
   * @throws Error where that cannot be known now
   */
  readonly ownersOfConsumers: (key: ModelKey) => Promise<readonly string[]>;
  readonly notifier: DecisionNotifier;
  readonly clock: Clock;
  readonly logger: LoggerService;
}

/** Tells people of decisions, in the background. */
export class DecisionTeller {
  readonly #parts: DecisionTellerParts;
  readonly #outage: OutageLog;

  constructor(parts: DecisionTellerParts) {
    this.#parts = parts;
    this.#outage = new OutageLog(parts.logger, {
      failure: 'People could not be told of promotions',
      recovery: 'People are told of promotions again',
    });
  }

  /** Tells what is to be told now. Does not throw where nobody can be told: it is tried again. */
  async tellDue(signal: AbortSignal): Promise<void> {
    const { store, models, ownersOfConsumers, notifier, clock } = this.#parts;
    const now = clock.now();
    const due = await store.due(now.toISOString(), AT_ONCE);
    for (const promotion of due) {
      if (signal.aborted) return;
      const model = await models.get(promotion.modelId);
      const { endedAt, decidedAt } = promotion;
      const age = now.getTime() - Date.parse(endedAt ?? decidedAt ?? '');
      if (model && age < GIVEN_UP_AFTER_SECONDS * 1_000) {
        try {
          const isMoved = promotion.state === 'applied';
          const touched = isMoved ? await ownersOfConsumers(model) : [];
          await notifier.tell({ promotion, model, touched }, signal);
          this.#outage.worked();
        } catch (error) {
          this.#outage.failed(error);
          const at = new Date(now.getTime() + RETRY_SECONDS * 1_000);
          await store.later(promotion.id, at.toISOString());
          continue;
        }
      }
      await store.told(promotion.id);
    }
  }
}
