import {
  ProblemError,
  type InsightsClient,
} from '@almanac/backstage-plugin-insights-common';
import type { Standing } from './topicDocument';

/** Of a topic on no radar, by the first signal that is measured of it; undefined where nothing is analysed. */
export async function readStanding(
  insights: Pick<InsightsClient, 'get'>,
  topicId: string,
): Promise<Standing | undefined> {
  try {
    const { signals } = await insights.get('/topics/{topicId}', {
      path: { topicId },
    });
    const [signal] = signals;
    if (!signal) return undefined;
    const { analysis } = await insights.get(
      '/topics/{topicId}/analyses/{signalId}',
      { path: { topicId, signalId: signal.id } },
    );
    const { verdict, latest } = analysis;
    return { signal, verdict, value: latest?.value ?? null };
  } catch (error) {
    // Not analysed yet, or gone since the topics were listed.
    if (error instanceof ProblemError && error.status === 404) return undefined;
    throw error;
  }
}
