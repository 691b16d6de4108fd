import type { SliSource } from '@almanac/backstage-plugin-insights-node';
import { queryFaults } from './asks/queryOf';
import { PrometheusClient } from './http/PrometheusClient';
import { readSlis } from './read/readSlis';
import type { PrometheusSettings } from './readPrometheusSettings';

const DAY_SECONDS = 86_400;

/**
 * Counts of SLIs from one Prometheus, or what answers as one does.
 *
 * How counts come from counters, and how exact that is: docs/adr/0007-counts-from-prometheus.md.
 */
export function createPrometheusSource(
  settings: PrometheusSettings,
  client = new PrometheusClient(settings),
): SliSource {
  const { name, url, dialect, retentionDays, lateSeconds } = settings;
  return {
    name,
    type: 'Prometheus',
    title: settings.title ?? name,
    description: `Counts that Prometheus' HTTP API gives at ${url}`,
    lateSeconds,
    ...(retentionDays === undefined
      ? {}
      : { retentionSeconds: retentionDays * DAY_SECONDS }),
    check: query => queryFaults(query, dialect),
    async *read(request) {
      try {
        yield* readSlis(client, request, dialect);
      } catch (error) {
        request.signal.throwIfAborted();
        const reason = error instanceof Error ? error.message : String(error);
        throw new Error(`The source ${name} could not be read. ${reason}`, {
          cause: error,
        });
      }
    },
  };
}
