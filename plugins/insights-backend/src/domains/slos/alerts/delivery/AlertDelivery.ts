import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Clock } from '../../../../platform/Clock';
import { asError } from '../../../../platform/asError';
import { inPortions } from '../../../../platform/inPortions';
import type { AlertTarget } from './AlertTarget';
import type { DeliveriesStore, Delivery } from './DeliveriesStore';
import { DeliveryFault } from './DeliveryFault';
import { outcomeOf } from './outcomeOf';
import { eachOf } from './eachOf';
import { TargetLog } from './TargetLog';

/** Deliveries that are read and settled at a time. */
const PORTION = 500;
/** Portions of one round: what fails is due again later, so that a round ends. */
const MOST_PORTIONS = 40;
/** Targets that are told at the same time. */
const TARGETS_AT_ONCE = 4;
/** After so many failures in a row a target is left alone for this portion. */
const MOST_FAILURES = 3;

/** Tells targets what is due in the outbox: at least once, and again until they have it. */
export class AlertDelivery {
  readonly #targets: ReadonlyMap<string, AlertTarget>;
  readonly #store: DeliveriesStore;
  readonly #clock: Clock;
  readonly #log: TargetLog;

  constructor(parts: {
    readonly targets: readonly AlertTarget[];
    readonly store: DeliveriesStore;
    readonly clock: Clock;
    readonly logger: LoggerService;
  }) {
    this.#targets = new Map(parts.targets.map(one => [one.key, one]));
    this.#store = parts.store;
    this.#clock = parts.clock;
    this.#log = new TargetLog(parts.logger);
  }

  /** One round: tells all that is due. */
  async deliver(signal: AbortSignal): Promise<void> {
    for (let portion = 0; portion < MOST_PORTIONS; portion++) {
      if (signal.aborted) return;
      const due = await this.#store.due(this.#now(), PORTION);
      await this.#deliverAll(due, signal);
      if (due.length < PORTION) return;
    }
  }

  async #deliverAll(
    due: readonly Delivery[],
    signal: AbortSignal,
  ): Promise<void> {
    const keys = [...new Set(due.map(({ target }) => target))];
    await eachOf(keys, TARGETS_AT_ONCE, async key => {
      const target = this.#targets.get(key);
      const deliveries = due.filter(one => one.target === key);
      if (target) await this.#tell(target, deliveries, signal);
      else await this.#putOff(deliveries);
    });
  }

  /** Another replica may know the target: configurations change one after another. */
  async #putOff(deliveries: readonly Delivery[]): Promise<void> {
    const fault = new DeliveryFault('It is not in the configuration');
    const attempt = { target: {}, fault, nowSeconds: this.#now() };
    await this.#store.settle(
      deliveries.map(delivery => outcomeOf(delivery, attempt)),
    );
  }

  async #tell(
    target: AlertTarget,
    deliveries: readonly Delivery[],
    signal: AbortSignal,
  ): Promise<void> {
    let failures = 0;
    let fault: Error | undefined;
    for (const batch of inPortions(deliveries, target.mostAtOnce)) {
      if (signal.aborted) return;
      if (failures < MOST_FAILURES) {
        fault = await this.#send(target, batch, signal);
        if (signal.aborted && fault) return;
        failures = fault ? failures + 1 : 0;
      }
      const attempt = { target, fault, nowSeconds: this.#now() };
      await this.#store.settle(
        batch.map(delivery => outcomeOf(delivery, attempt)),
      );
    }
  }

  async #send(
    target: AlertTarget,
    batch: readonly Delivery[],
    signal: AbortSignal,
  ): Promise<Error | undefined> {
    try {
      const episodes = batch.map(({ episode }) => episode);
      await target.send(episodes, this.#now(), signal);
      this.#log.worked(target);
      return undefined;
    } catch (error) {
      if (!signal.aborted) this.#log.failed(target, asError(error));
      return asError(error);
    }
  }

  #now(): number {
    return this.#clock.now().getTime() / 1_000;
  }
}
