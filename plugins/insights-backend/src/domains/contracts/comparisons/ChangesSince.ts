import type { components } from '@almanac/backstage-plugin-insights-common';
import type { ContractListsStore } from '../lists/ContractListsStore';
import { presentSince } from '../lists/presentSince';
import type { SnapshotRow } from '../lists/snapshotRow';
import type { ContractChange } from '../model/ContractReading';
import { sinceWhen, type Since } from '../model/sinceWhen';
import type { StepsStore } from './StepsStore';

type Told = Pick<
  components['schemas']['ContractChange'],
  'since' | 'sinceUnknown'
>;

/** Tells since which snapshot between two each of their changes is there, out of the comparisons that are kept. */
export class ChangesSince {
  readonly #snapshots: Pick<ContractListsStore, 'snapshot'>;
  readonly #steps: StepsStore;

  constructor(
    snapshots: Pick<ContractListsStore, 'snapshot'>,
    steps: StepsStore,
  ) {
    this.#snapshots = snapshots;
    this.#steps = steps;
  }

  /**
   * @param changes - between the two
   * @returns one for each change, in the same order
   */
  async of(
    changes: readonly ContractChange[],
    {
      before,
      after,
    }: { readonly before: SnapshotRow; readonly after: SnapshotRow },
  ): Promise<readonly Told[]> {
    if (changes.length === 0) return [];
    const ruleIds = [...new Set(changes.map(({ ruleId }) => ruleId))];
    const since = sinceWhen(
      changes,
      await this.#steps.between(before, after, ruleIds),
    );
    const rows = await this.#rowsOf(since);
    return since.map(one => {
      if ('unknown' in one) return { sinceUnknown: one.unknown };
      const row = rows.get(one.snapshotId);
      // One that was dropped meanwhile is a gap.
      if (!row) return { sinceUnknown: 'not-compared' };
      return { since: presentSince(row) };
    });
  }

  async #rowsOf(
    since: readonly Since[],
  ): Promise<ReadonlyMap<string, SnapshotRow>> {
    const ids = new Set(
      since.flatMap(one => ('snapshotId' in one ? one.snapshotId : [])),
    );
    const rows = await Promise.all(
      [...ids].map(id => this.#snapshots.snapshot(id)),
    );
    return new Map(rows.flatMap(row => (row ? [[row.id, row] as const] : [])));
  }
}
