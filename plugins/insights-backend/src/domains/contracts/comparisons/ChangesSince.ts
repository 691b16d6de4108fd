import type { components } from '@almanac/backstage-plugin-insights-common';
import { presentSince } from '../lists/presentSince';
import type { SnapshotRow } from '../lists/snapshotRow';
import type { ContractChange } from '../model/ContractReading';
import { sinceWhen } from '../model/sinceWhen';
import type { StepsStore } from './StepsStore';

type Told = Pick<
  components['schemas']['ContractChange'],
  'since' | 'sinceUnknown'
>;

/** Tells since which snapshot between two each of their changes is there, out of the comparisons that are kept. */
export class ChangesSince {
  readonly #steps: StepsStore;

  constructor(steps: StepsStore) {
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
    const { rows, ...way } = await this.#steps.between(before, after, ruleIds);
    return sinceWhen(changes, way).map(one => {
      if ('unknown' in one) return { sinceUnknown: one.unknown };
      const row = rows.get(one.snapshotId);
      if (!row) return { sinceUnknown: 'not-compared' };
      return { since: presentSince(row) };
    });
  }
}
