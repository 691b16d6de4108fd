import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Clock } from '../../../platform/Clock';
import type { ContractChange } from '../model/ContractReading';
import {
  presentWaiver,
  waiverForChange,
  type Waiver,
  type WaiverReader,
} from '../waivers';
import type { ContractListsStore } from './ContractListsStore';
import { presentChange } from './presentChange';
import type { SnapshotRow } from './snapshotRow';

/** What marking works with. */
export interface WaivedChangesOptions {
  readonly store: Pick<ContractListsStore, 'breakingChanges'>;
  readonly waivers: WaiverReader;
  readonly clock: Clock;
}

/** Marks the changes of APIs that are waived now. */
export class WaivedChanges {
  readonly #options: WaivedChangesOptions;

  constructor(options: WaivedChangesOptions) {
    this.#options = options;
  }

  /** Waivers of changes of an API that are in force now. */
  async inForce(entityRef: string): Promise<readonly Waiver[]> {
    const waivers = await this.#options.waivers.inForce(
      entityRef.toLowerCase(),
      this.#now,
    );
    return waivers.filter(({ subject }) => subject === 'change');
  }

  /** Changes as the API shows them, each with the waiver that holds for it. */
  present(
    changes: readonly ContractChange[],
    waivers: readonly Waiver[],
  ): components['schemas']['ContractChange'][] {
    const now = this.#now;
    return changes.map(change => {
      const waiver = waiverForChange(waivers, change);
      return presentChange(change, waiver && presentWaiver(waiver, now));
    });
  }

  /** How many breaking changes of snapshots of one API are waived; those that broke nothing are left out. */
  async countsOf(
    entityRef: string,
    snapshots: readonly SnapshotRow[],
  ): Promise<ReadonlyMap<string, number>> {
    const broken = snapshots.filter(row => (row.breaking_count ?? 0) > 0);
    const counts = new Map(broken.map(({ id }) => [id, 0]));
    if (broken.length === 0) return counts;
    const waivers = await this.inForce(entityRef);
    const changes = await this.#options.store.breakingChanges(
      [...counts.keys()],
      [...new Set(waivers.map(({ ruleId }) => ruleId))],
    );
    for (const { snapshotId, change } of changes) {
      if (!waiverForChange(waivers, change)) continue;
      counts.set(snapshotId, (counts.get(snapshotId) ?? 0) + 1);
    }
    return counts;
  }

  get #now(): string {
    return this.#options.clock.now().toISOString();
  }
}
