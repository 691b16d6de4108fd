import type { ModelListing } from '../read/readModels';
import type { WireModel } from '../wire/WireModel';
import type { WireVersion } from '../wire/WireVersion';
import type { Seen } from './Checkpoint';
import { bucketOf, printModels, printVersions } from './fingerprints';

/** Clocks of several servers of one registry differ by less. */
const CLOCKS_DIFFER_MILLISECONDS = 600_000;

/** What differs from what was seen. */
export interface Changes {
  /** Models of which something may be different, by their names in order. */
  readonly models: readonly WireModel[];
  /** Those of them whose versions are to be read, since one may have come or gone. */
  readonly restless: readonly WireModel[];
  /** Versions of other models that are new or different, or may be. */
  readonly versions: readonly WireVersion[];
  /** Whether models came, went or were renamed. */
  readonly hasOtherNames: boolean;
  readonly seen: Seen;
}

/**
 * Finds what changed.
 *
 * An alias that moves changes no time in MLflow; a version that is deleted changes that of its model; one that is described
 * or ready changes its own. A tag of a version changes none: that of the latest one is told with its model, those of others
 * are found when everything is read.
 *
 * @param listing - all models, read after the versions
 * @param latest - versions that changed at the moment of the last one that was seen, or later
 */
export function findChanges(
  before: Seen,
  listing: ModelListing,
  latest: readonly WireVersion[],
): Changes {
  const prints = printModels(listing.items);
  const hasOtherNames = prints.names !== before.names;
  const models = listing.items.filter(({ name }) => {
    const bucket = bucketOf(name);
    return prints.buckets[bucket] !== before.buckets[bucket];
  });
  const earliest = before.edge.atMilliseconds - CLOCKS_DIFFER_MILLISECONDS;
  // A model that was brought from elsewhere may say that it is old.
  const isRestless = ({ last_updated_timestamp: at }: WireModel) =>
    hasOtherNames || (at ?? 0) >= earliest;
  const restless = models.filter(isRestless);
  return {
    models,
    restless,
    versions: eachOnce([
      ...changedVersions(before, listing, latest, restless),
      ...latestOf(models.filter(model => !isRestless(model))),
    ]),
    hasOtherNames,
    seen: { ...prints, edge: edgeAfter(before, latest) },
  };
}

/** The latest versions of models. */
function latestOf(models: readonly WireModel[]): WireVersion[] {
  return models.flatMap(({ name, latest_versions: latest }) =>
    (latest ?? []).map(version => ({ ...version, name })),
  );
}

/** The last of each, since models are listed after versions. */
function eachOnce(versions: readonly WireVersion[]): WireVersion[] {
  const byKey = versions.map(
    one => [JSON.stringify([one.name, one.version]), one] as const,
  );
  return [...new Map(byKey).values()];
}

const changedAt = ({ last_updated_timestamp: at }: WireVersion) => at ?? 0;

function changedVersions(
  { edge }: Seen,
  listing: ModelListing,
  latest: readonly WireVersion[],
  restless: readonly WireModel[],
): WireVersion[] {
  const known = latest.filter(one => changedAt(one) === edge.atMilliseconds);
  const isSame = printVersions(known) === edge.print;
  const names = new Set(listing.items.map(({ name }) => name));
  for (const { name } of restless) names.delete(name);
  return latest.filter(
    one =>
      names.has(one.name) && (changedAt(one) > edge.atMilliseconds || !isSame),
  );
}

/** The moment of the latest change, and what changed in it. */
export function edgeAfter(
  before: Pick<Seen, 'edge'> | undefined,
  latest: readonly WireVersion[],
): Seen['edge'] {
  let atMilliseconds = before?.edge.atMilliseconds ?? 0;
  for (const one of latest) {
    atMilliseconds = Math.max(atMilliseconds, changedAt(one));
  }
  const last = latest.filter(one => changedAt(one) === atMilliseconds);
  return { atMilliseconds, print: printVersions(last) };
}

/**
 * What was seen, but for what is about to be kept: where that is cut off, the next run finds it different in any case, also
 * where it is as before by then.
 */
export function unsettled(
  before: Seen,
  { models, hasOtherNames }: Changes,
): Seen {
  const touched = models.map(({ name }) => [bucketOf(name), ''] as const);
  return {
    names: hasOtherNames ? '' : before.names,
    buckets: { ...before.buckets, ...Object.fromEntries(touched) },
    edge: { ...before.edge, print: '' },
  };
}
