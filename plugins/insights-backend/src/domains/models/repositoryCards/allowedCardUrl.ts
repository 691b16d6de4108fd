/** Encoded ASCII but a space: readers of hosts decode it later, where `..%2F` would lead out of what is allowed. */
const ENCODED_ASCII = /%(?!20|[89a-f][0-9a-f])/i;

/**
 * Checks an address that an annotation names. Who writes an entity does not choose what the portal reads with its own
 * credentials: the operator says below which addresses cards lie.
 *
 * @param allowed - absolute addresses
 * @returns the address as it is read
 * @throws Error that says why not, or how to allow it, for a reader of the page
 */
export function allowedCardUrl(
  address: string,
  allowed: readonly string[],
): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:' || url.username || url.password) {
    throw new Error('an address must begin with https:// and hold no password');
  }
  const { pathname, search, hash } = url;
  if (
    search ||
    hash ||
    pathname.includes('//') ||
    ENCODED_ASCII.test(pathname)
  ) {
    throw new Error(
      'an address must be a plain path: without a query, a fragment, // and encoded signs',
    );
  }
  if (!allowed.some(one => isBelow(url, new URL(one)))) {
    throw new Error(
      `the address is below none that insights.models.cardUrls of the configuration names; to allow it, add e.g. ${
        new URL('.', url).href
      } there, or keep the card beside its entity and name it by a path`,
    );
  }
  return url.href;
}

function isBelow(url: URL, allowed: URL): boolean {
  const path = allowed.pathname.replace(/\/+$/, '');
  return (
    url.origin === allowed.origin &&
    (url.pathname === path || url.pathname.startsWith(`${path}/`))
  );
}
