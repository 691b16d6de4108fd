import { randomUUID } from 'node:crypto';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { asError } from '../../../platform/asError';
import type { Clock } from '../../../platform/Clock';
import type { LeaderStore } from './LeaderStore';

/** A leader that gives no sign of life for so long is gone: killed, or cut off from the database. */
const LEASE_MILLISECONDS = 15_000;
/** A sign of life each so often: two may be lost. */
const HEARTBEAT_MILLISECONDS = 5_000;

/**
 * One replica leads, for as long as it lives. The leases of Backstage's scheduler are not used for it: after a kill they
 * stay until the time-out of the task, while another replica, or the same one started again, shall go on at once.
 *
 * Two may lead for a moment where one was held up; whatever a leader does must bear that.
 */
export class Leadership {
  readonly #store: LeaderStore;
  readonly #clock: Clock;
  readonly #logger: LoggerService;
  readonly #holder = randomUUID();
  #heartbeat: NodeJS.Timeout | undefined;

  constructor(parts: {
    readonly store: LeaderStore;
    readonly clock: Clock;
    readonly logger: LoggerService;
  }) {
    this.#store = parts.store;
    this.#clock = parts.clock;
    this.#logger = parts.logger;
  }

  /** Takes the lead where nobody has it. @returns whether this replica leads */
  async take(): Promise<boolean> {
    const now = this.#clock.now();
    const leads = await this.#store.take(
      this.#holder,
      now.toISOString(),
      new Date(now.getTime() + LEASE_MILLISECONDS).toISOString(),
    );
    if (leads) this.#beat();
    else this.#rest();
    return leads;
  }

  /** Lets another replica lead. */
  async stop(): Promise<void> {
    if (!this.#heartbeat) return;
    this.#rest();
    await this.#store.release(this.#holder, this.#clock.now().toISOString());
  }

  #beat(): void {
    this.#heartbeat ??= setInterval(() => {
      this.take().catch(error =>
        this.#logger.warn(
          'The lead over the SLOs could not be prolonged',
          asError(error),
        ),
      );
    }, HEARTBEAT_MILLISECONDS).unref();
  }

  #rest(): void {
    clearInterval(this.#heartbeat);
    this.#heartbeat = undefined;
  }
}
