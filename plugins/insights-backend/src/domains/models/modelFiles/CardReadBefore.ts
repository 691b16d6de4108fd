import type { CollectedCard } from '@almanac/backstage-plugin-insights-node';

/**
 * A card of a model of files as it was read last; undefined where none of that source was.
 *
 * @param model - its name
 * @param source - of the card
 */
export type CardReadBefore = (
  model: string,
  source: string,
) => Promise<CollectedCard | undefined>;
