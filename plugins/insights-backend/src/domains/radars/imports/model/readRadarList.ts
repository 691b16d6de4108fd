import { isMapping, refused } from './refusedList';
import { readBackstageList } from './readBackstageList';
import { readZalandoList } from './readZalandoList';
import type { RadarList } from './RadarList';

/** Entries of one list: as many as a radar shows at once. */
const MOST_ENTRIES = 2_000;

/**
 * Reads a radar that was drawn elsewhere: the `TechRadarLoaderResponse` of Backstage's tech-radar plugin
 * (`@backstage-community/plugin-tech-radar-common`, schema.ts), or the configuration of Zalando's `radar_visualization`.
 *
 * @throws Problem `invalid-request` where it is neither, or too large
 */
export function readRadarList(content: unknown, now: Date): RadarList {
  if (!isMapping(content) || !Array.isArray(content.entries)) {
    throw refused(
      '/content/entries',
      'It is no list of a radar: there is no array `entries`.',
    );
  }
  const { entries } = content;
  if (entries.length > MOST_ENTRIES) {
    throw refused(
      '/content/entries',
      `It has ${entries.length} entries, and a radar takes ${MOST_ENTRIES}.`,
    );
  }
  return isOfZalando(content)
    ? readZalandoList(content, entries, now)
    : readBackstageList(content, entries, now);
}

/** Zalando's entries name quadrant and ring by number; Backstage's have a timeline. */
function isOfZalando(content: Readonly<Record<string, unknown>>): boolean {
  const [first] = Array.isArray(content.entries) ? content.entries : [];
  return isMapping(first) && 'ring' in first && !('timeline' in first);
}
