import type { GitRepository } from '@almanac/backstage-plugin-insights-node';

/** Owner of a repository whose components have several. */
export const SEVERAL_OWNERS = 'several';
/** Owner of a repository whose components have none. */
export const NO_OWNER = 'none';

/** A repository of components that may be read. */
export interface RepositoryPlace {
  /** Its address, or the root of its clone. */
  readonly id: string;
  /** Short, for titles. */
  readonly title: string;
  /** Entity reference, or one of the two above. */
  readonly owner: string;
  /** References of the components that are from it. */
  readonly components: readonly string[];
  /** Opens it: clones it, or brings the clone up to date. @throws GitFailure */
  open(signal: AbortSignal): Promise<GitRepository>;
}

/** All repositories of the catalog's components. */
export interface FoundRepositories {
  /** By id. */
  readonly repositories: readonly RepositoryPlace[];
  /** Components that say no place, or one that the configuration does not allow. */
  readonly componentsLeftOut: number;
}
