import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Clock } from '../../../platform/Clock';
import type { DatabaseAcknowledgements } from './DatabaseAcknowledgements';

type Acknowledgements = components['schemas']['ContractAcknowledgements'];

/** Keeps who knows of the changes of snapshots. */
export class Acknowledging {
  readonly #store: DatabaseAcknowledgements;
  readonly #clock: Clock;

  constructor(parts: {
    readonly store: DatabaseAcknowledgements;
    readonly clock: Clock;
  }) {
    this.#store = parts.store;
    this.#clock = parts.clock;
  }

  /** Everybody who knows of the changes of a snapshot. */
  async of(snapshotId: string): Promise<Acknowledgements> {
    return { items: [...(await this.#store.of(snapshotId))] };
  }

  /** Keeps that somebody knows of them. */
  async keep(
    snapshotId: string,
    by: string,
    note: string | null,
  ): Promise<Acknowledgements> {
    const at = this.#clock.now().toISOString();
    await this.#store.keep(snapshotId, { by, at, note });
    return this.of(snapshotId);
  }
}
