import type { CollectedSignal } from '@almanac/backstage-plugin-insights-node';

/** Namespace of all ids, and the collector's own id. */
export const NAMESPACE = 'manifests';

/** Id of the signal. */
export const REPOSITORIES = `${NAMESPACE}:repositories`;

/** Dimension of owners. */
export const OWNER = 'owner';
/** Dimension of major versions. */
export const MAJOR = 'major';

/** What was counted, and what was not. */
export interface Coverage {
  readonly repositories: number;
  readonly componentsLeftOut: number;
  readonly failed: number;
  readonly usedByFew: number;
  readonly beyondMost: number;
}

/** The signal, with what it covers. */
export function signalOf(coverage: Coverage): CollectedSignal {
  return {
    id: REPOSITORIES,
    // A page says "Use of react has stayed at 5 repositories".
    title: 'Use',
    description:
      'Number of repositories of the catalog’s components whose manifests ask for the dependency at the end of the week.',
    unit: '{repository}',
    step: 'week',
    kind: 'count',
    aggregation: 'last',
    higherIs: 'neutral',
    dimensions: [OWNER, MAJOR],
    definitionVersion: '1',
    note: noteOf(coverage),
    source: 'manifests and lockfiles on the main line of git',
  };
}

function noteOf({
  repositories,
  componentsLeftOut,
  failed,
  usedByFew,
  beyondMost,
}: Coverage): string {
  return [
    `Counted are the repositories that the catalog has now (${repositories}), in the past too, each with its owner of now. A repository counts once, with the lowest major version that it still has.`,
    componentsLeftOut > 0 &&
      `Components that say no place of their sources that may be read: ${componentsLeftOut}.`,
    failed > 0 && `Repositories that could not be read this time: ${failed}.`,
    usedByFew > 0 &&
      `Left off are dependencies that few used once and nobody uses now: ${usedByFew}.`,
    beyondMost > 0 &&
      `Left off are those in least use, beyond the bound on topics: ${beyondMost}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
