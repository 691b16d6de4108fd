/** Addresses that repositories may be read below, and who reads them. */
export interface AllowedRepositories {
  /** E.g. `https://github.com/acme/`. */
  readonly below: string;
  readonly username?: string;
  readonly password?: string;
}

/**
 * Which part of the configuration allows the address of a repository; undefined where none does.
 *
 * Addresses are compared as they are meant: with a user, a query or a fragment none is allowed.
 */
export function allowedRepository<Allowed extends AllowedRepositories>(
  address: string,
  repositories: readonly Allowed[],
): Allowed | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.username || url.password || url.search || url.hash) return undefined;
  // What a server makes of an encoded slash or dot is not known here.
  if (/%2f|%2e|%5c|\\/i.test(url.pathname)) return undefined;
  const meant = withoutEnding(url);
  return repositories.find(({ below }) =>
    meant.startsWith(withoutEnding(new URL(below))),
  );
}

/** Hosts take a repository by its name with `.git` and without. */
function withoutEnding({ href }: URL): string {
  return href.replace(/(?:\.git)?\/*$/, '/');
}

/** Value of the HTTP header `Authorization`; undefined where none is configured. */
export function authorizationOf({
  username,
  password,
}: AllowedRepositories): string | undefined {
  if (password === undefined) return undefined;
  const pair = `${username ?? 'x-access-token'}:${password}`;
  return `Basic ${Buffer.from(pair).toString('base64')}`;
}
