import type { InsightsClient } from '@almanac/backstage-plugin-insights-common';

/** What a topic says of itself. */
export interface TopicWords {
  readonly title: string;
  readonly tags: readonly string[];
  readonly description: string;
  readonly aliases: readonly string[];
}

const PAGE_SIZE = 500;

/**
 * Reads what the topics say of themselves; blips do not carry it.
 *
 * @param most - so many topics are kept in memory at once, by title; the others are left out
 * @returns the words by the topic's id, and whether they are those of all topics
 */
export async function readTopicWords(
  insights: Pick<InsightsClient, 'items'>,
  most: number,
): Promise<{ words: ReadonlyMap<string, TopicWords>; isWhole: boolean }> {
  const words = new Map<string, TopicWords>();
  const topics = insights.items('/topics', { query: { limit: PAGE_SIZE } });
  for await (const { id, title, tags, description, aliases } of topics) {
    if (words.size >= most) return { words, isWhole: false };
    words.set(id, { title, tags, description, aliases });
  }
  return { words, isWhole: true };
}
