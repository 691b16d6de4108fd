import type { InsightsClient } from '@almanac/backstage-plugin-insights-common';
import type { Standing } from './topicDocument';

const PAGE_SIZE = 500;

/**
 * How topics on no radar do, each by the first signal that it is analysed by; a page of a list tells it of many at once.
 *
 * @param isWanted - whether it is asked for of a topic
 * @returns by the id of the topic; topics that are not analysed are left out
 */
export async function readStandings(
  insights: Pick<InsightsClient, 'items'>,
  isWanted: (topicId: string) => boolean,
): Promise<ReadonlyMap<string, Standing>> {
  const standings = new Map<string, Standing>();
  const query = { limit: PAGE_SIZE };
  for await (const signal of insights.items('/signals', { query })) {
    const { id, title, unit } = signal;
    const verdicts = insights.items('/signals/{signalId}/verdicts', {
      ...{ path: { signalId: id }, query },
    });
    for await (const { topicId, verdict, value } of verdicts) {
      if (standings.has(topicId) || !isWanted(topicId)) continue;
      standings.set(topicId, { signal: { title, unit }, verdict, value });
    }
  }
  return standings;
}
