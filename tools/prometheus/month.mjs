import { prometheusModule } from './prometheusModule.mjs';
import { requestCounters } from './requestCounters.mjs';
import { startPrometheus } from './startPrometheus.mjs';

const DAY_SECONDS = 86_400;

/** The window that is read: 30 days up to 2026-01-01T00:00:00Z. */
export const END_SECONDS = 1_767_225_600;
export const START_SECONDS = END_SECONDS - 30 * DAY_SECONDS;
export const STEP_SECONDS = 300;

const STOPPED_AFTER_SECONDS = 120;

const selector = (service, code) =>
  `sum(http_requests_total{service="service-${service}"${
    code ? `,code="${code}"` : ''
  }})`;

/** An SLI for each service: requests that did not fail, of all. */
const availabilityOf = service => ({
  id: `service-${service}`,
  stepSeconds: STEP_SECONDS,
  sli: {
    kind: 'ratio',
    counts: 'good',
    isCounter: true,
    part: { source: 'prometheus', spec: { query: selector(service, '200') } },
    total: { source: 'prometheus', spec: { query: selector(service) } },
  },
});

/**
 * A real server with counters of a month (and a day before it), and the source that reads it.
 *
 * @param services how many; each has two series, with resets and gaps
 * @param start starts the server with samples; a Prometheus when left out
 * @param dialect which language it speaks, as the configuration names it
 * @param watch sees the samples go by
 * @returns the server, and a function that reads an SLI for each service over the window
 */
export async function monthOfCounters(
  services,
  { start = startPrometheus, dialect = 'promql', watch = text => text } = {},
) {
  const { createPrometheusSource } = await prometheusModule();
  const prometheus = await start({
    openMetrics: watch(
      requestCounters({
        services,
        startSeconds: START_SECONDS - DAY_SECONDS,
        endSeconds: END_SECONDS,
      }),
    ),
  });
  const source = createPrometheusSource({
    name: 'prometheus',
    url: prometheus.url,
    headers: {},
    timeoutSeconds: 60,
    lateSeconds: 600,
    maxConcurrency: 2,
    dialect,
  });
  const slis = Array.from({ length: services }, (_, service) =>
    availabilityOf(service),
  );
  return {
    prometheus,
    async read() {
      const readings = [];
      for await (const reading of source.read({
        slis,
        startSeconds: START_SECONDS,
        endSeconds: END_SECONDS,
        signal: AbortSignal.timeout(STOPPED_AFTER_SECONDS * 1000),
      })) {
        if (reading.failure) throw new Error(reading.failure.reason);
        readings.push(reading);
      }
      return readings;
    },
  };
}
