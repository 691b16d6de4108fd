import type { HistoryPlace } from './HistoryPlace';

/** Names the file of a definition, where the entity does not: a path, or the address of a repository with `#` and a path. */
export const HISTORY_ANNOTATION = 'almanac.io/contract-history';

const GITLAB =
  /^(?<repository>.+?)\/-\/(?:blob|tree|raw|edit)\/(?<ref>[^/]+)\/(?<file>.+)$/;

/** How hosts of repositories write the address of a file: the repository, the branch, the path. */
const FILE_ADDRESSES: readonly RegExp[] = [
  GITLAB,
  // Gitea and Forgejo
  /^(?<repository>\/[^/]+\/[^/]+)\/(?:src|raw)\/(?:branch|tag)\/(?<ref>[^/]+)\/(?<file>.+)$/,
  // GitHub, and Bitbucket with src
  /^(?<repository>\/[^/]+\/[^/]+)\/(?:blob|tree|raw|edit|src)\/(?<ref>[^/]+)\/(?<file>.+)$/,
];

/**
 * Where the past of a definition may be found, as its entity says.
 *
 * @param location - where the catalog has the entity from: its annotation `backstage.io/managed-by-location`
 * @param named - the annotation `almanac.io/contract-history`
 */
export function placeOfHistory(
  location: string | undefined,
  named: string | undefined,
): HistoryPlace | undefined {
  const text = named?.trim();
  if (text && /^[a-z]+:\/\//i.test(text)) return namedRepository(text);
  const place = entityPlace(location ?? '');
  return place && { ...place, ...(text ? { definition: text } : {}) };
}

function namedRepository(text: string): HistoryPlace | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const file = decodeURIComponent(url.hash.slice(1)).replace(/^\/+/, '');
  const ref = url.searchParams.get('ref') ?? undefined;
  url.hash = '';
  url.search = '';
  if (!file) return fileAddress(text);
  return { kind: 'remote', url: url.href, ref, definition: `/${file}` };
}

/** The address of one file, as a browser shows it, for the definition itself. */
function fileAddress(text: string): HistoryPlace | undefined {
  const place = addressed(text);
  if (!place) return undefined;
  const { url, ref, file } = place;
  return { kind: 'remote', url, ref, definition: `/${file}` };
}

function entityPlace(location: string): HistoryPlace | undefined {
  const [, type, target] = /^(file|url):(.+)$/.exec(location) ?? [];
  if (type === 'file') return { kind: 'local', entityFile: target };
  const place = type === 'url' ? addressed(target) : undefined;
  if (!place) return undefined;
  const { url, ref, file } = place;
  return { kind: 'remote', url, ref, entityFile: file };
}

function addressed(
  text: string,
): { url: string; ref?: string; file: string } | undefined {
  if (!URL.canParse(text)) return undefined;
  const { origin, pathname } = new URL(text);
  for (const pattern of FILE_ADDRESSES) {
    const { repository, ref, file } = pattern.exec(pathname)?.groups ?? {};
    if (repository === undefined) continue;
    return {
      // GitLab sends elsewhere who leaves the ending out, and git follows nobody elsewhere.
      url: `${origin}${repository}${pattern === GITLAB ? '.git' : ''}`,
      // What the host calls its default branch.
      ref: ref === 'HEAD' ? undefined : decodeURIComponent(ref),
      file: decodeURIComponent(file),
    };
  }
  return undefined;
}
