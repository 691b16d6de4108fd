import { setImmediate } from 'node:timers/promises';
import type {
  Collected,
  CollectionContext,
  Collector,
} from '@almanac/backstage-plugin-insights-node';
import { checkpointOf, planRun, type Run } from './model/Run';
import { DEFINITIONS, NAMESPACE, signalsFrom } from './model/signals';
import type { WebPlatformSource } from './model/WebPlatformSource';
import {
  describeVersions,
  readPackageVersions,
  type PackageVersions,
} from './source/packageFiles';
import { readWebPlatformSource } from './source/readWebPlatformSource';
import { WebPlatformRun } from './WebPlatformRun';

/** Features or groups of one batch: one transaction of about 100,000 observations on the first run. */
const BATCH_ITEMS = 100;

const DAY_SECONDS = 86_400;

/** Where the collector reads. */
export interface WebPlatformPackages {
  readVersions(): Promise<PackageVersions>;
  read(): Promise<WebPlatformSource>;
}

/** The npm packages that are installed with this module. */
const installedPackages: WebPlatformPackages = {
  readVersions: readPackageVersions,
  read: readWebPlatformSource,
};

/**
 * Collects which browser supports which web feature since when. It reads installed packages only: new data comes with
 * their updates, and with each month and each release day that the data foresaw.
 */
export function createWebPlatformCollector(
  packages: WebPlatformPackages = installedPackages,
): Collector {
  return {
    id: NAMESPACE,
    title: 'Web platform',
    description:
      'Browser support of web features, month by month since 2015, from the npm packages web-features, @mdn/browser-compat-data and caniuse-lite that are installed with the portal.',
    schedule: { frequencySeconds: DAY_SECONDS, timeoutSeconds: 600 },
    async *collect(context) {
      const versions = await packages.readVersions();
      const run = planRun(
        context.checkpoint,
        `${describeVersions(versions)}; ${DEFINITIONS}`,
        context.now,
      );
      if (!run) return;
      const work = new WebPlatformRun(await packages.read(), run);
      yield* run.months.from > run.months.to
        ? markersOnly(work, run)
        : months(work, run, versions, context);
    },
  };
}

/** No month is over since the last run, but a foreseen release or milestone may be there. */
function* markersOnly(work: WebPlatformRun, run: Run): Generator<Collected> {
  const markers = [...work.releases(), ...work.milestones()];
  if (markers.length > 0) {
    yield { markers, checkpoint: checkpointOf(run, true) };
  }
}

async function* months(
  work: WebPlatformRun,
  run: Run,
  versions: PackageVersions,
  { signal }: CollectionContext,
): AsyncGenerator<Collected> {
  const steps = [
    ...portions(work.featureIds).map(ids => ({
      items: ids.length,
      collect: () => work.features(ids),
    })),
    ...portions(work.groupIds).map(ids => ({
      items: ids.length,
      collect: () => work.groups(ids),
    })),
  ];
  const total = steps.reduce((sum, { items }) => sum + items, 0);
  let done = 0;
  for (const [index, { items, collect }] of steps.entries()) {
    done += items;
    if (index < run.batchesDone) continue;
    signal.throwIfAborted();
    const found = collect();
    const isFirst = index === 0;
    yield {
      ...found,
      ...(isFirst && {
        signals: signalsFrom({
          line: describeVersions(versions),
          caniuse: versions['caniuse-lite'],
        }),
        markers: [...work.releases(), ...found.markers],
      }),
      progress: { done, total, what: 'features and groups of features' },
      checkpoint: checkpointOf(
        { ...run, batchesDone: index + 1 },
        index === steps.length - 1,
      ),
    };
    // Requests come between two batches.
    await setImmediate();
  }
}

function portions(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / BATCH_ITEMS) }, (_, i) =>
    ids.slice(i * BATCH_ITEMS, (i + 1) * BATCH_ITEMS),
  );
}
