import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  GitCommandHistory,
  type Collector,
} from '@almanac/backstage-plugin-insights-node';
import { createManifestsCollector } from './createManifestsCollector';
import type { ComponentCatalog } from './places/Component';
import { findRepositories } from './places/findRepositories';
import { FactsFolder } from './reading/FactsFolder';
import type { ManifestsSettings } from './readManifestsSettings';

const BYTES_PER_MEGABYTE = 1_000_000;
/** Clones are read once a week: they have to outlast a few. */
const KEPT_DAYS = 60;

/** The collector as the configuration has it; undefined where that names nothing to read. */
export function collectorOfSettings(
  settings: ManifestsSettings,
  catalog: ComponentCatalog,
): Collector | undefined {
  const { localDirectories, repositories, workDirectory } = settings;
  if (localDirectories.length + repositories.length === 0) return undefined;
  const folder = resolve(workDirectory ?? join(tmpdir(), 'insights-manifests'));
  const git = new GitCommandHistory({
    executable: settings.executable,
    clonesDirectory: join(folder, 'clones'),
    keptDays: KEPT_DAYS,
    mostCloneBytes: settings.mostCloneMegabytes * BYTES_PER_MEGABYTE,
    mostCloneSeconds: settings.mostCloneSeconds,
  });
  return createManifestsCollector({
    find: () => findRepositories({ catalog, git, settings }),
    facts: new FactsFolder(join(folder, 'facts')),
    rules: {
      ignoredFolders: settings.ignoredFolders,
      mostFiles: settings.mostFiles,
      mostManifestBytes: settings.mostManifestMegabytes * BYTES_PER_MEGABYTE,
      mostLockfileBytes: settings.mostLockfileMegabytes * BYTES_PER_MEGABYTE,
    },
    settings,
  });
}
