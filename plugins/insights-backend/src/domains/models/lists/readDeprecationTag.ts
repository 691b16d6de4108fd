import { deprecationTagOf } from '../deprecations';
import type { Deprecation } from '../model/deprecation/Deprecation';
import type { ModelVersionsStore } from './ModelVersionsStore';

/** The entity tag of whether a version, or the model as a whole, is deprecated; `deprecation` is the one that holds. */
export async function readDeprecationTag(
  versions: ModelVersionsStore,
  modelId: string,
  version: string | null,
  deprecation: Deprecation | undefined,
): Promise<string> {
  return deprecationTagOf(
    deprecation
      ? { open: deprecation.id }
      : { lastEnded: await versions.endedDeprecation(modelId, version) },
  );
}
