import type { CollectedArtifact } from '@almanac/backstage-plugin-insights-node';
import { pairItems, type ItemPair } from './pairItems';
import { sayOtherwise } from './sayOtherwise';

/** What tells a file of one version from that of another. */
export interface ArtifactTell {
  readonly digest: string | null;
  readonly bytes: number | null;
}

/** A file in which two versions differ. */
export interface ArtifactChange {
  readonly path: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** Null where the file is not there. */
  readonly before: ArtifactTell | null;
  readonly after: ArtifactTell | null;
}

/** Compares files by path. One changed where its digest or its size did; what only one version says of it, is no change. */
export function diffArtifacts(
  before: readonly CollectedArtifact[],
  after: readonly CollectedArtifact[],
): ArtifactChange[] {
  return pairItems(before, after, {
    keyOf: ({ path }) => path,
    tellOf: ({ digest, bytes }) => JSON.stringify([digest, bytes]),
  }).flatMap(changeOf);
}

function changeOf({
  before,
  after,
}: ItemPair<CollectedArtifact>): ArtifactChange[] {
  const path = (after ?? before)?.path ?? '';
  const change = (kind: ArtifactChange['kind']): ArtifactChange[] => [
    { path, kind, before: tellOf(before), after: tellOf(after) },
  ];
  if (!before) return change('added');
  if (!after) return change('removed');
  const isOther =
    sayOtherwise(before.digest, after.digest) ||
    sayOtherwise(before.bytes, after.bytes);
  return isOther ? change('changed') : [];
}

function tellOf(artifact: CollectedArtifact | undefined): ArtifactTell | null {
  if (!artifact) return null;
  return { digest: artifact.digest ?? null, bytes: artifact.bytes ?? null };
}
