import {
  ProblemError,
  type InsightsClient,
} from '@almanac/backstage-plugin-insights-common';
import type { Standing } from './topicDocument';

const PAGE_SIZE = 500;

/**
 * How topics on no radar do, each by the first signal that it is analysed by; a page of a list tells it of many at once. No
 * more is read than it takes to find them all.
 *
 * @param wanted - ids of the topics that it is asked of
 * @returns by the id of the topic; topics that are not analysed are left out
 */
export async function readStandings(
  insights: Pick<InsightsClient, 'items'>,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Standing>> {
  const standings = new Map<string, Standing>();
  if (wanted.size === 0) return standings;
  const query = { limit: PAGE_SIZE };
  for await (const signal of insights.items('/signals', { query })) {
    const { id, title, unit } = signal;
    for await (const one of verdictsOf(insights, id)) {
      const { topicId, verdict, value } = one;
      if (standings.has(topicId) || !wanted.has(topicId)) continue;
      standings.set(topicId, { signal: { title, unit }, verdict, value });
      if (standings.size === wanted.size) return standings;
    }
  }
  return standings;
}

/** The verdicts of a signal; none of one that was removed since it was listed. */
async function* verdictsOf(
  insights: Pick<InsightsClient, 'items'>,
  signalId: string,
) {
  try {
    yield* insights.items('/signals/{signalId}/verdicts', {
      ...{ path: { signalId }, query: { limit: PAGE_SIZE } },
    });
  } catch (error) {
    if (error instanceof ProblemError && error.status === 404) return;
    throw error;
  }
}
