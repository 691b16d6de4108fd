import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Clock } from '../../../platform/Clock';
import { Problem } from '../../../platform/Problem';
import type { SnapshotRow } from '../lists/snapshotRow';
import type { DatabaseAcknowledgements } from './DatabaseAcknowledgements';

type ChangedSnapshot = Pick<
  SnapshotRow,
  'id' | 'breaking_count' | 'risky_count'
>;

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

  /** Keeps that somebody knows of them. @throws Problem `conflict` where there is nothing to know of */
  async keep(
    snapshot: ChangedSnapshot,
    by: string,
    note: string | null,
  ): Promise<Acknowledgements> {
    const { id: snapshotId, breaking_count, risky_count } = snapshot;
    if (!breaking_count && !risky_count) {
      throw new Problem(
        'conflict',
        breaking_count === null
          ? 'This definition was not compared with one before it: there are no changes to know of.'
          : 'This definition changed nothing that breaks anybody, or may: there is nothing to know of.',
      );
    }
    const at = this.#clock.now().toISOString();
    await this.#store.keep(snapshotId, { by, at, note });
    return this.of(snapshotId);
  }
}
