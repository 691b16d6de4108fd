import type { Component } from './Component';

/** Where the sources of a component are: an address of a repository, or a file or directory on this machine. */
export type SourcePlace =
  | { readonly kind: 'remote'; readonly url: string }
  | { readonly kind: 'local'; readonly path: string };

const GITLAB = /^(?<repository>.+?)\/-\/(?:blob|tree|raw|edit)\//;

/** How hosts of repositories write the address of a file or folder. The default branch counts, whichever is named. */
const FILE_ADDRESSES: readonly RegExp[] = [
  GITLAB,
  // GitHub, Bitbucket, Gitea and Forgejo
  /^(?<repository>\/[^/]+\/[^/]+)\/(?:blob|tree|raw|edit|src)(?:\/|$)/,
];

/** Where the sources of a component are, as it says; undefined where it does not. */
export function placeOfComponent({
  sourceLocation,
  managedByLocation,
}: Component): SourcePlace | undefined {
  return placeOf(sourceLocation) ?? placeOf(managedByLocation);
}

function placeOf(location: string | undefined): SourcePlace | undefined {
  const [, type, target] = /^(file|dir|url):(.+)$/.exec(location ?? '') ?? [];
  if (target === undefined) return undefined;
  if (type !== 'url') return { kind: 'local', path: target };
  return URL.canParse(target)
    ? { kind: 'remote', url: repositoryOf(new URL(target)) }
    : undefined;
}

function repositoryOf({ origin, pathname }: URL): string {
  for (const pattern of FILE_ADDRESSES) {
    const { repository } = pattern.exec(pathname)?.groups ?? {};
    if (repository === undefined) continue;
    // GitLab sends elsewhere who leaves the ending out, and git follows nobody elsewhere.
    return `${origin}${repository}${pattern === GITLAB ? '.git' : ''}`;
  }
  return `${origin}${pathname.replace(/\/+$/, '')}`;
}
