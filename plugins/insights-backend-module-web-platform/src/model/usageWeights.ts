import { coreBrowsers, type BrowserId } from './browsers';
import type { WebPlatformSource } from './WebPlatformSource';

/**
 * Part that each core browser has in today's use of all of them, 0…1, adding up to 1. Versions are put together: old
 * ones are few, and who uses a browser gets the newest soon.
 *
 * @throws Error when no use is known at all
 */
export function usageWeights(
  usage: WebPlatformSource['usage'],
): ReadonlyMap<BrowserId, number> {
  const percents = coreBrowsers.map(({ id, caniuse }) => ({
    id,
    percent: Object.values(usage[caniuse] ?? {}).reduce<number>(
      (sum, ofVersion) => sum + (ofVersion ?? 0),
      0,
    ),
  }));
  const all = percents.reduce((sum, { percent }) => sum + percent, 0);
  if (!(all > 0)) throw new Error('caniuse-lite knows no use of any browser');
  return new Map(percents.map(({ id, percent }) => [id, percent / all]));
}
