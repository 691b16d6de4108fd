import type { CheckedVersion } from './checkVersion';
import type { RecordPlan } from './planModel';

/** A version as it is kept, without what is recorded of it. */
export interface KeptVersion {
  readonly id: string;
  readonly modelId: string;
  readonly version: string;
  readonly ordinal: number;
  readonly digest: string;
  readonly updatedAt: string | null;
  readonly goneSince: string | null;
  readonly seenPass: string;
}

/** Says what is to be done with a version that is known. */
export function planVersion(
  kept: KeptVersion,
  { digest, updatedAt }: Pick<CheckedVersion, 'updatedAt'> & { digest: string },
  pass: string,
): RecordPlan {
  if (kept.seenPass > pass) return 'stale';
  const isSame =
    kept.goneSince === null &&
    kept.digest === digest &&
    kept.updatedAt === updatedAt;
  if (!isSame) return 'changed';
  return kept.seenPass === pass ? 'same' : 'seen';
}
