import type { ModelKey } from '../model/record/ModelKey';
import type { VersionRecord } from '../model/record/VersionRecord';

/** What promotions need to know of a model. */
export interface LifecycleModel extends ModelKey {
  readonly id: string;
  /** Entity reference. */
  readonly owner: string | null;
  readonly isExample: boolean;
  /** Where a person sees it in its registry. */
  readonly link: string | null;
  readonly goneSince: string | null;
}

/** Tells of models and their versions. */
export interface LifecycleModels {
  find(key: ModelKey): Promise<LifecycleModel | undefined>;
  get(id: string): Promise<LifecycleModel | undefined>;
  /** What its registry says of a version. */
  recordOf(
    modelId: string,
    version: string,
  ): Promise<VersionRecord | undefined>;
}
