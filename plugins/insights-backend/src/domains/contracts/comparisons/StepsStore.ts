import type { SinceRow } from '../lists/presentSince';
import type { SnapshotRow } from '../lists/snapshotRow';
import type { ChangeSteps } from '../model/sinceWhen';

/** The way between two definitions, with the snapshot that ends each step by its id. */
export interface FoundSteps extends ChangeSteps {
  readonly rows: ReadonlyMap<string, SinceRow>;
}

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
  ): Promise<FoundSteps>;
}
