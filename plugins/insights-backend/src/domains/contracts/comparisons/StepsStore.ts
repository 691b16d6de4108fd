import type { SnapshotRow } from '../lists/snapshotRow';
import type { ChangeSteps } from '../model/sinceWhen';

/** Reads what was kept of the way between two definitions of an API. */
export interface StepsStore {
  /**
   * The steps from one snapshot to a later one, as far back as they are kept without a gap.
   *
   * @param ruleIds - rules whose changes are wanted
   */
  between(
    from: SnapshotRow,
    to: SnapshotRow,
    ruleIds: readonly string[],
  ): Promise<ChangeSteps>;
}
