/**
 * Where a topic is compared, beside the page of the topic on a radar; undefined where that is no such page.
 *
 * @param location - `/trend-radar/<radar>/<topic>`, as search keeps it
 */
export function compareLocation(location: string): string | undefined {
  const place = /^(.*)\/([^/?#]+)\/([^/?#]+)$/.exec(location);
  if (!place) return undefined;
  const [, pages, radar, topic] = place;
  const query = new URLSearchParams({
    topics: decodeURIComponent(topic),
    radar: decodeURIComponent(radar),
  });
  return `${pages}/compare?${query}`;
}
