import { basename } from 'node:path';
import {
  allowedRepository,
  authorizationOf,
  type AllowedRepositories,
  type GitHistory,
} from '@almanac/backstage-plugin-insights-node';
import type { Component, ComponentCatalog } from './Component';
import { placeOfComponent } from './placeOfComponent';
import {
  NO_OWNER,
  SEVERAL_OWNERS,
  type FoundRepositories,
  type RepositoryPlace,
} from './RepositoryPlace';
import { rootOfClone } from './rootOfClone';

/** Who is asked, and what may be read. */
export interface FindRepositoriesOptions {
  readonly catalog: ComponentCatalog;
  readonly git: GitHistory;
  readonly settings: {
    readonly localDirectories: readonly string[];
    readonly repositories: readonly AllowedRepositories[];
  };
}

/** A repository without what its components say of it. */
type Opened = Omit<RepositoryPlace, 'owner' | 'components'>;

/** A repository, and what its components say of it. */
interface Found {
  readonly place: Opened;
  readonly owners: Set<string>;
  readonly components: string[];
}

/**
 * The repositories that the catalog's components are from, each once, however many components are.
 *
 * @throws Error where the catalog does not answer
 */
export async function findRepositories(
  options: FindRepositoriesOptions,
): Promise<FoundRepositories> {
  const found = new Map<string, Found>();
  let componentsLeftOut = 0;
  for (const component of await options.catalog.components()) {
    const place = await repositoryOf(component, options);
    if (!place) {
      componentsLeftOut += 1;
      continue;
    }
    const known = found.get(place.id) ?? {
      ...{ place, owners: new Set(), components: [] },
    };
    known.components.push(component.entityRef);
    known.owners.add(component.owner ?? NO_OWNER);
    found.set(place.id, known);
  }
  const repositories = [...found.values()].map(
    ({ place, owners, components }) => ({
      ...{ ...place, components: [...components].sort() },
      owner: owners.size === 1 ? [...owners][0] : SEVERAL_OWNERS,
    }),
  );
  return {
    repositories: repositories.sort((a, b) => (a.id < b.id ? -1 : 1)),
    componentsLeftOut,
  };
}

async function repositoryOf(
  component: Component,
  { git, settings }: FindRepositoriesOptions,
): Promise<Opened | undefined> {
  const place = placeOfComponent(component);
  if (place?.kind === 'local') {
    const root = await rootOfClone(place.path, settings.localDirectories);
    if (root === undefined) return undefined;
    return {
      ...{ id: root, title: basename(root) },
      open: async signal =>
        (await git.openLocal({ directory: root }, signal)).repository,
    };
  }
  const allowed = place && allowedRepository(place.url, settings.repositories);
  if (!allowed) return undefined;
  const { url } = place;
  const id = url.replace(/\.git$/, '');
  return {
    ...{ id, title: new URL(id).pathname.slice(1) },
    open: signal =>
      git.openRemote({ url, authorization: authorizationOf(allowed) }, signal),
  };
}
