import type { SchedulerService } from '@backstage/backend-plugin-api';
import { ConflictError } from '@backstage/errors';
import type { Leadership } from './leader/Leadership';

/** A round of which nothing is due costs little; one that takes longer is waited for. */
const EVERY = { seconds: 30 };
/** Each replica looks so often whether the lead is free: with its lease that is how long nothing is done after a kill. */
const LOOK_EVERY = { seconds: 5 };
const LOOK_TIMEOUT = { minutes: 1 };
const COLLECTION = 'insights-sli-collection';
const COLLECTION_TIMEOUT = { minutes: 20 };
const EVALUATION_TIMEOUT = { minutes: 10 };
const DELIVERY = 'insights-slo-alert-delivery';
const DELIVERY_TIMEOUT = { minutes: 5 };

/** Something that is judged anew in each round. */
interface Evaluates {
  evaluate(signal: AbortSignal): Promise<void>;
}

/** What a round is made of. */
export interface SloRoundsOptions {
  /** What files define: read once before the first collection, which would miss it otherwise. */
  readonly firstSync: () => Promise<void>;
  readonly slos: Evaluates & { want(): Promise<unknown> };
  readonly collection: {
    collect(signal: AbortSignal): Promise<void>;
    stop(): void;
  };
  /** What goes by how the SLOs stand, in this order. */
  readonly followers: readonly Evaluates[];
  readonly housekeeping: { tidy(): Promise<void> };
  /** Tells of alerts; it waits for no round that takes long. */
  readonly delivery: { deliver(signal: AbortSignal): Promise<void> };
  /** Settles which replica does all this. */
  readonly leadership: Pick<Leadership, 'take' | 'stop'>;
}

/** Collects, evaluates and tells of alerts, again and again. */
export class SloRounds {
  readonly #options: SloRoundsOptions;
  #firstSync: Promise<void> | undefined;
  #leads = false;

  constructor(options: SloRoundsOptions) {
    this.#options = options;
  }

  async start(scheduler: SchedulerService): Promise<void> {
    await scheduler.scheduleTask({
      id: COLLECTION,
      scope: 'local',
      frequency: EVERY,
      timeout: COLLECTION_TIMEOUT,
      fn: signal => this.#asLeader(() => this.#collect(signal)),
    });
    await scheduler.scheduleTask({
      id: 'insights-slo-evaluation',
      scope: 'local',
      frequency: EVERY,
      timeout: EVALUATION_TIMEOUT,
      fn: signal => this.#asLeader(() => this.#evaluate(signal)),
    });
    await scheduler.scheduleTask({
      id: DELIVERY,
      scope: 'local',
      frequency: EVERY,
      timeout: DELIVERY_TIMEOUT,
      fn: signal =>
        this.#asLeader(() => this.#options.delivery.deliver(signal)),
    });
    await scheduler.scheduleTask({
      id: 'insights-slo-lead',
      scope: 'local',
      frequency: LOOK_EVERY,
      timeout: LOOK_TIMEOUT,
      fn: () => this.#look(scheduler),
    });
  }

  /** Lets another replica go on at once. */
  stop(): Promise<void> {
    this.#options.collection.stop();
    return this.#options.leadership.stop();
  }

  /** Who comes to lead begins at once: somebody else may have broken off in the middle. */
  async #look(scheduler: SchedulerService): Promise<void> {
    const led = this.#leads;
    this.#leads = await this.#options.leadership.take();
    if (led || !this.#leads) return;
    for (const task of [DELIVERY, COLLECTION]) {
      await scheduler.triggerTask(task).catch(error => {
        // It is under way already.
        if (!(error instanceof ConflictError)) throw error;
      });
    }
  }

  async #asLeader(round: () => Promise<void>): Promise<void> {
    if (await this.#options.leadership.take()) await round();
  }

  async #collect(signal: AbortSignal): Promise<void> {
    const { firstSync, slos, collection, housekeeping } = this.#options;
    // What files define is collected in the first round, not a minute later.
    this.#firstSync ??= firstSync();
    await this.#firstSync;
    await slos.want();
    await collection.collect(signal);
    try {
      // What is new is seen at once, not a minute later.
      await this.#evaluate(signal);
    } finally {
      await housekeeping.tidy();
    }
  }

  /** @throws the first fault, once all had their turn: agreements must not wait for an SLO that cannot be evaluated */
  async #evaluate(signal: AbortSignal): Promise<void> {
    const { slos, followers } = this.#options;
    const faults: unknown[] = [];
    for (const one of [slos, ...followers]) {
      await one.evaluate(signal).catch(error => faults.push(error));
    }
    if (faults.length > 0) throw faults[0];
  }
}
