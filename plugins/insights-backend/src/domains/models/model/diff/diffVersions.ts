import type { VersionRecord } from '../record/VersionRecord';
import { diffArtifacts, type ArtifactChange } from './diffArtifacts';
import { diffDatasets, type DatasetChange } from './diffDatasets';
import {
  breaksCallers,
  diffSignatures,
  type SignatureChange,
} from './diffSignatures';

/** In what two versions differ by what their registries recorded of what they are made of; null where not both say. */
export interface VersionDiff {
  readonly datasets: readonly DatasetChange[] | null;
  readonly signature: {
    readonly changes: readonly SignatureChange[];
    /** Whether any breaks who asks as before; null where that cannot be told. */
    readonly breaksCallers: boolean | null;
  } | null;
  readonly artifacts: readonly ArtifactChange[] | null;
}

type Made = Pick<VersionRecord, 'datasets' | 'signature' | 'artifacts'>;

/** Compares the data, the signature and the files of two versions. */
export function diffVersions(before: Made, after: Made): VersionDiff {
  return {
    datasets: whereBothSay(before.datasets, after.datasets, diffDatasets),
    signature: signatureDiff(before.signature, after.signature),
    artifacts: whereBothSay(before.artifacts, after.artifacts, diffArtifacts),
  };
}

function whereBothSay<Item, Change>(
  before: readonly Item[] = [],
  after: readonly Item[] = [],
  diff: (before: readonly Item[], after: readonly Item[]) => Change[],
): Change[] | null {
  // An empty list does not say that there is none: registries keep of these what they were told.
  return before.length > 0 && after.length > 0 ? diff(before, after) : null;
}

function signatureDiff(
  before: Made['signature'],
  after: Made['signature'],
): VersionDiff['signature'] {
  if (!before || !after) return null;
  const changes = diffSignatures(before, after);
  return { changes, breaksCallers: breaksCallers(changes) };
}
