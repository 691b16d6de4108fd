import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Clock } from '../../../platform/Clock';
import { OutageLog } from '../../../platform/OutageLog';
import type { ModelKey } from '../model/record/ModelKey';
import type { Warning } from './Warning';
import type { WarningNotifier } from './WarningNotifier';
import type { WarningsStore } from './WarningsStore';

const AT_ONCE = 50;

/** So long a replica has a warning alone: longer than telling it takes; also after what it is tried again. */
const CLAIM_SECONDS = 300;

/** Who could not be told for a week has heard of it, or will see it on the page. */
const GIVEN_UP_AFTER_SECONDS = 7 * 86_400;

/** What warnings are told with. */
export interface WarningTellerParts {
  readonly stores: readonly WarningsStore[];
  /**
   * Entity references of who owns what uses a model.
   *
   * @throws Error where that cannot be known now
   */
  readonly ownersOfConsumers: (key: ModelKey) => Promise<readonly string[]>;
  readonly notifier: WarningNotifier;
  readonly clock: Clock;
  readonly logger: LoggerService;
}

/**
 * Warns people, in the background. A warning is claimed before it is told, so that no two replicas tell it; one whose
 * process died comes again when the claim lapses.
 */
export class WarningTeller {
  readonly #parts: WarningTellerParts;
  readonly #outage: OutageLog;

  constructor(parts: WarningTellerParts) {
    this.#parts = parts;
    this.#outage = new OutageLog(parts.logger, {
      failure: 'People could not be warned of models',
      recovery: 'People are warned of models again',
    });
  }

  /** Tells what is to be told now. Does not throw where nobody can be told: it is tried again. */
  async tellDue(signal: AbortSignal): Promise<void> {
    for (const store of this.#parts.stores) await this.#tellOf(store, signal);
  }

  async #tellOf(store: WarningsStore, signal: AbortSignal): Promise<void> {
    const now = this.#parts.clock.now();
    const until = new Date(now.getTime() + CLAIM_SECONDS * 1_000);
    let due: readonly Warning[];
    do {
      due = await store.due(now.toISOString(), AT_ONCE);
      for (const warning of due) {
        if (signal.aborted) return;
        if (!(await store.claim(warning, until.toISOString()))) continue;
        if (await this.#tell(warning, now, signal)) await store.told(warning);
      }
    } while (due.length === AT_ONCE);
  }

  /** @returns whether nothing is left to do of it */
  async #tell(
    warning: Warning,
    now: Date,
    signal: AbortSignal,
  ): Promise<boolean> {
    const { ownersOfConsumers, notifier } = this.#parts;
    const { model, about, isOver } = warning;
    const ageMs = now.getTime() - Date.parse(about.at);
    const isLate = ageMs >= GIVEN_UP_AFTER_SECONDS * 1_000;
    // What is made up to show the pages bothers nobody.
    if (isOver || isLate || model.isExample) return true;
    try {
      const touched = await ownersOfConsumers(model);
      await notifier.tell(warning, touched, signal);
      this.#outage.worked();
      return true;
    } catch (error) {
      this.#outage.failed(error);
      return false;
    }
  }
}
