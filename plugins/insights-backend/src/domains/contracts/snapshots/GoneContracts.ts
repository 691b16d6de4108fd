import type { Clock } from '../../../platform/Clock';

const DAY_MILLISECONDS = 86_400_000;
const AT_ONCE = 50;

/** Drops what is kept of APIs. */
export interface GoneStore {
  /**
   * Drops APIs that have been gone since before an instant, with all that is kept of them.
   *
   * @returns how many
   */
  dropGone(before: string, limit: number): Promise<number>;
}

/** Keeps APIs that the catalog has no more for some time, and no longer. */
export class GoneContracts {
  readonly #store: GoneStore;
  readonly #clock: Clock;
  readonly #keepDays: number;

  constructor(parts: {
    readonly store: GoneStore;
    readonly clock: Clock;
    readonly keepDays: number;
  }) {
    this.#store = parts.store;
    this.#clock = parts.clock;
    this.#keepDays = parts.keepDays;
  }

  /** Drops a part of what has been gone for longer; the others have their turn the next minute. */
  async dropOld(): Promise<void> {
    const now = this.#clock.now().getTime();
    const before = new Date(now - this.#keepDays * DAY_MILLISECONDS);
    await this.#store.dropGone(before.toISOString(), AT_ONCE);
  }
}
