/** What stands in the place of a radar where a topic is on none. */
const ALONE = 'topics';

/**
 * Where a topic is compared, beside the page of the topic on a radar, or by itself; undefined where that is no such page.
 *
 * @param location - `/trend-radar/<radar>/<topic>` or `/trend-radar/topics/<topic>`, as search keeps it
 */
export function compareLocation(location: string): string | undefined {
  const place = /^(.*)\/([^/?#]+)\/([^/?#]+)$/.exec(location);
  if (!place) return undefined;
  const [, pages, radar, topic] = place;
  const query = new URLSearchParams({
    topics: decodeURIComponent(topic),
    ...(radar !== ALONE && { radar: decodeURIComponent(radar) }),
  });
  return `${pages}/compare?${query}`;
}
