import path from 'node:path';
import {
  GitCommandHistory,
  type Collected,
} from '@almanac/backstage-plugin-insights-node';
import type { JsonObject } from '@backstage/types';
import { createManifestsCollector } from '../createManifestsCollector';
import { mondayOf, weekOf } from '../model/weeks';
import type { Component } from '../places/Component';
import { findRepositories } from '../places/findRepositories';
import { FactsFolder } from '../reading/FactsFolder';
import { manifestsSettings } from '../readManifestsSettings';

/** A component that the catalog has from a clone. */
export function componentOf(root: string, owner?: string): Component {
  return {
    entityRef: `component:default/${path.basename(root)}`,
    ...{ owner, sourceLocation: undefined },
    managedByLocation: `file:${root}/catalog-info.yaml`,
  };
}

/** A collector of clones in a folder; what it reads is kept there, or in another. */
export function collectorOf(
  folder: string,
  components: readonly Component[],
  given: object = {},
  work = folder,
) {
  const settings = manifestsSettings.parse({
    ...{ localDirectories: [folder], ...given },
  });
  const git = new GitCommandHistory({
    clonesDirectory: path.join(folder, 'clones'),
    ...{ mostCloneBytes: 50_000_000, mostCloneSeconds: 30 },
  });
  return createManifestsCollector({
    find: () =>
      findRepositories({
        catalog: { components: async () => components },
        ...{ git, settings },
      }),
    facts: new FactsFolder(path.join(work, 'facts')),
    rules: {
      ...{ ignoredFolders: settings.ignoredFolders, mostFiles: 100 },
      ...{ mostManifestBytes: 100_000, mostLockfileBytes: 100_000 },
    },
    settings,
  });
}

/** All batches of a run. */
export async function run(
  collector: ReturnType<typeof collectorOf>,
  day: string,
  checkpoint?: JsonObject,
): Promise<Collected[]> {
  const batches: Collected[] = [];
  for await (const batch of collector.collect({
    signal: new AbortController().signal,
    now: new Date(`${day}T09:00:00Z`),
    checkpoint: checkpoint && JSON.parse(JSON.stringify(checkpoint)),
  })) {
    batches.push(batch);
  }
  return batches;
}

/** What batches tell of a topic, by week: `total`, and members as `owner x` and `major 18`. The later batch holds. */
export function weeksOf(batches: readonly Collected[], topicId: string) {
  const weeks: Record<string, Record<string, number>> = {};
  for (const series of batches.flatMap(batch => batch.series ?? [])) {
    if (series.topicId !== topicId) continue;
    const { member, start } = series;
    const name = member ? `${member.dimension} ${member.id}` : 'total';
    series.values.forEach((value, index) => {
      const monday = mondayOf(weekOf(start) + index);
      weeks[monday] = { ...weeks[monday], [name]: value };
    });
  }
  return weeks;
}
